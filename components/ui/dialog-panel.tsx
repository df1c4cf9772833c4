import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { AriaLocale } from './aria-locale';

export interface DialogPanelProps {
  onClose: () => void;
  title: string;
  children?: ReactNode;
  /** Buttons, the main one last. */
  actions?: ReactNode;
  /** `alertdialog` when something would be lost; then a click outside does not close it. */
  role?: 'dialog' | 'alertdialog';
}

/** What a Dialog shows; loaded when it is first needed. */
export function DialogPanel(props: DialogPanelProps) {
  const { onClose, title, children, actions, role = 'dialog' } = props;
  return (
    <AriaLocale>
      <ModalOverlay
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        isDismissable={role === 'dialog'}
        className="fixed inset-0 z-40 grid place-items-center overflow-auto bg-veil p-3"
      >
        <Modal className="floating w-full max-w-100">
          <AriaDialog role={role} className="flex flex-col gap-3 p-4 outline-none">
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
