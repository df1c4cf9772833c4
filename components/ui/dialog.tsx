import { lazy, Suspense } from 'react';
import type { DialogPanelProps } from './dialog-panel';

interface DialogProps extends DialogPanelProps {
  isOpen: boolean;
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
