import { useRef, type ReactNode } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { AriaLocale } from './aria-locale';
import { useFocusInside } from './use-focus-inside';

interface PopoverPanelProps {
  label: string;
  opener: HTMLElement;
  onClose: () => void;
  children: ReactNode;
}

/** What a Popover shows; loaded when it is first needed. */
export function PopoverPanel({ label, opener, onClose, children }: PopoverPanelProps) {
  const panel = useRef<HTMLElement>(null);
  useFocusInside(panel);
  return (
    <AriaLocale>
      <Popover
        triggerRef={useRef(opener)}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement="bottom start"
        offset={4}
        className="floating max-w-[min(20rem,calc(100vw-1rem))]"
      >
        <Dialog
          ref={panel}
          aria-label={label}
          className="max-h-[inherit] overflow-auto p-3 outline-none"
        >
          {children}
        </Dialog>
      </Popover>
    </AriaLocale>
  );
}
