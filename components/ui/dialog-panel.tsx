import { useRef, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { AriaLocale } from './aria-locale';
import { classes } from './classes';
import { useFocusInside } from './use-focus-inside';

export interface DialogPanelProps {
  onClose: () => void;
  title: string;
  children?: ReactNode;
  /** Buttons, the main one last. */
  actions?: ReactNode;
  /** Room for two columns. */
  isWide?: boolean;
  /** `alertdialog` when something would be lost; then a click outside does not close it. */
  role?: 'dialog' | 'alertdialog';
}

/** What a Dialog shows; loaded when it is first needed. */
export function DialogPanel(props: DialogPanelProps) {
  const { onClose, title, children, actions, isWide, role = 'dialog' } = props;
  const dialog = useRef<HTMLElement>(null);
  useFocusInside(dialog);
  return (
    <AriaLocale>
      <ModalOverlay
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        isDismissable={role === 'dialog'}
        className="fixed inset-0 z-40 grid place-items-center overflow-auto bg-veil p-3"
      >
        <Modal className={classes('floating w-full', isWide ? 'max-w-160' : 'max-w-100')}>
          <AriaDialog ref={dialog} role={role} className="flex flex-col gap-3 p-4 outline-none">
            <Heading slot="title" className="text-lead font-medium">
              {title}
            </Heading>
            {children && <div className="text-soft">{children}</div>}
            {actions && <div className="flex flex-wrap justify-end gap-2">{actions}</div>}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  );
}
