import type { ReactNode } from 'react';
import { buttonLook, type ButtonSize, type ButtonVariant } from './button-look';
import { classes } from './classes';
import { Kbd } from './kbd';
import { pressAttributes, type PressProps } from './press';
import { Spinner } from './spinner';

export interface ButtonProps extends PressProps {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** A lucide icon before the words. */
  icon?: ReactNode;
  isWide?: boolean;
}

const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-7 gap-1.5 rounded-md px-2 py-0.5 text-caption',
  md: 'min-h-9 gap-2 rounded-md px-3 py-1 text-body',
};

export function Button(props: ButtonProps) {
  const { children, variant = 'quiet', size = 'md', icon, isWide, ...press } = props;
  const { isPending, keyHint, ref } = press;
  return (
    <button
      {...pressAttributes(press)}
      ref={ref}
      className={buttonLook(variant, classes(sizes[size], isWide && 'w-full'))}
    >
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
    </button>
  );
}
