import { lazy, Suspense, type ReactNode } from 'react';
import { useOpener, type Opener } from './use-opener';

interface PopoverProps {
  /** A Button or an IconButton. */
  trigger: Opener;
  /** What it is about. */
  label: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}

const load = () => import('./popover-panel').then((module) => ({ default: module.PopoverPanel }));
const PopoverPanel = lazy(load);

/** A small form or a detail, beside the button that asked for it. Escape closes. */
export function Popover({ trigger, label, children }: PopoverProps) {
  const { button, isOpen, setOpen, element } = useOpener(trigger, 'dialog', load);
  const close = () => setOpen(false);
  return (
    <>
      {button}
      {isOpen && element && (
        <Suspense>
          <PopoverPanel label={label} opener={element} onClose={close}>
            {typeof children === 'function' ? children(close) : children}
          </PopoverPanel>
        </Suspense>
      )}
    </>
  );
}
