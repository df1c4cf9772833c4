import type { ReactElement, ReactNode } from 'react';
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components';

interface PopoverProps {
  /** A Button or an IconButton. */
  trigger: ReactElement;
  /** What it is about. */
  label: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small form or a detail, beside the button that asked for it. Escape closes. */
export function Popover({ trigger, label, children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover offset={4} className="floating max-w-[min(20rem,calc(100vw-1rem))]">
        <Dialog aria-label={label} className="max-h-[inherit] overflow-auto p-3 outline-none">
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
