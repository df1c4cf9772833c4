import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { buttonLook, type ButtonSize, type ButtonVariant } from './button-look';
import { Spinner } from './spinner';
import { Tooltip } from './tooltip';

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'children' | 'className' | 'style' | 'aria-label'
> {
  /** What it does, in words: its name and its tooltip. */
  label: string;
  icon: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  keyHint?: string;
}

const sizes: Record<ButtonSize, string> = {
  sm: 'size-7 rounded-md *:size-4',
  md: 'size-9 rounded-md *:size-4',
};

export function IconButton({
  label,
  icon,
  variant = 'ghost',
  size = 'sm',
  keyHint,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={label} keyHint={keyHint}>
      <AriaButton
        {...rest}
        aria-label={label}
        render={(button) => <button {...button} aria-keyshortcuts={keyHint} />}
        className={buttonLook(variant, sizes[size])}
      >
        {({ isPending }) => (isPending ? <Spinner /> : icon)}
      </AriaButton>
    </Tooltip>
  );
}
