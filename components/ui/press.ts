import type { ButtonHTMLAttributes, MouseEvent, Ref } from 'react';

/** What every button takes; the rest of what a `<button>` knows passes through. */
export interface PressProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'children' | 'className' | 'style' | 'disabled' | 'onClick'
> {
  onPress?: () => void;
  isDisabled?: boolean;
  /** At work: keeps its place and the focus, and does nothing more until it is done. */
  isPending?: boolean;
  /** The key that does the same, as `C` or `Control+Enter`: shown and told. The caller binds it. */
  keyHint?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** The attributes of a native button for these props. */
export function pressAttributes(props: PressProps): ButtonHTMLAttributes<HTMLButtonElement> {
  const { onPress, isDisabled, isPending, keyHint, type = 'button', ref: _ref, ...rest } = props;
  return {
    ...rest,
    type,
    disabled: isDisabled,
    'aria-disabled': isPending || undefined,
    'aria-busy': isPending || undefined,
    'aria-keyshortcuts': keyHint,
    onClick: (event: MouseEvent) => {
      if (isPending) event.preventDefault();
      else onPress?.();
    },
  };
}
