import { lazy, Suspense, type ReactNode } from 'react';

export interface DialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children?: ReactNode;
  /** Buttons, the main one last. */
  actions?: ReactNode;
  /** `alertdialog` when something would be lost; then a click outside does not close it. */
  role?: 'dialog' | 'alertdialog';
}

const DialogPanel = lazy(() =>
  import('./dialog-panel').then((module) => ({ default: module.DialogPanel })),
);

/** For a decision that must be made now. Prefer an undo to a question. */
export function Dialog({ isOpen, ...rest }: DialogProps) {
  return isOpen ? (
    <Suspense>
      <DialogPanel {...rest} />
    </Suspense>
  ) : null;
}
