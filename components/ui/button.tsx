import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { buttonLook, type ButtonSize, type ButtonVariant } from './button-look';
import { classes } from './classes';
import { Kbd } from './kbd';
import { Spinner } from './spinner';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** A lucide icon before the words. */
  icon?: ReactNode;
  /** The key that does the same, as `C` or `Control+Enter`: shown and told. The caller binds it. */
  keyHint?: string;
  isWide?: boolean;
}

const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-7 gap-1.5 rounded-md px-2 py-0.5 text-caption',
  md: 'min-h-9 gap-2 rounded-md px-3 py-1 text-body',
};

export function Button({
  children,
  variant = 'quiet',
  size = 'md',
  icon,
  keyHint,
  isWide,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      render={(button) => <button {...button} aria-keyshortcuts={keyHint} />}
      className={buttonLook(variant, classes(sizes[size], isWide && 'w-full'))}
    >
      {({ isPending }) => (
        <>
          <span
            className={classes(
              'inline-flex min-w-0 items-center gap-[inherit]',
              isPending && 'opacity-0',
            )}
          >
            {icon && (
              <span aria-hidden className="inline-flex shrink-0 *:size-4">
                {icon}
              </span>
            )}
            <span className="min-w-0 text-balance">{children}</span>
            {keyHint && <Kbd tone="inherit">{keyHint}</Kbd>}
          </span>
          {isPending && (
            <span className="absolute inset-0 grid place-items-center">
              <Spinner />
            </span>
          )}
        </>
      )}
    </AriaButton>
  );
}
