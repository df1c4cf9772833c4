import {
  cloneElement,
  useCallback,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type Ref,
} from 'react';
import type { PressProps } from './press';

/** A Button or an IconButton, or whatever takes the same props. */
export type Opener = ReactElement<PressProps>;

/**
 * Makes a button open something. What opens is loaded when the pointer or the focus first comes
 * near, so that a page that is only looked at does not pay for it.
 */
export function useOpener(opener: Opener, kind: 'menu' | 'dialog', load: () => unknown) {
  const [isOpen, setOpen] = useState(false);
  const [element, setElement] = useState<HTMLButtonElement | null>(null);
  const given = opener.props.ref;
  const ref = useCallback(
    (button: HTMLButtonElement | null) => {
      setElement(button);
      tell(given, button);
    },
    [given],
  );
  const prepare = () => void load();
  const button = cloneElement(opener, {
    ref,
    'aria-haspopup': kind,
    'aria-expanded': isOpen,
    onPress: () => setOpen(!isOpen),
    onPointerOver: prepare,
    onFocusCapture: prepare,
    onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => {
      if (kind !== 'menu' || event.key !== 'ArrowDown') return;
      event.preventDefault();
      setOpen(true);
    },
  });
  return { button, isOpen, setOpen, element };
}

function tell<T>(ref: Ref<T> | undefined, value: T | null): void {
  if (typeof ref === 'function') ref(value);
  else if (ref) ref.current = value;
}
