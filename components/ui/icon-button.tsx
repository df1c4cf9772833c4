import type { ReactNode } from 'react';
import { buttonLook, type ButtonSize, type ButtonVariant } from './button-look';
import { pressAttributes, type PressProps } from './press';
import { Spinner } from './spinner';
import { useTooltip } from './tooltip';

export interface IconButtonProps extends PressProps {
  /** What it does, in words: its name and its tooltip. */
  label: string;
  icon: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
}

const sizes: Record<ButtonSize, string> = {
  sm: 'size-7 rounded-md [&>svg]:size-4',
  md: 'size-9 rounded-md [&>svg]:size-4',
};

export function IconButton(props: IconButtonProps) {
  const { label, icon, variant = 'ghost', size = 'sm', ...press } = props;
  const { isPending, keyHint, ref } = press;
  const { trigger, tooltip } = useTooltip(label, keyHint);
  return (
    <>
      <button
        {...pressAttributes(press)}
        {...trigger}
        ref={ref}
        aria-label={label}
        className={buttonLook(variant, sizes[size])}
      >
        {isPending ? <Spinner /> : icon}
      </button>
      {tooltip}
    </>
  );
}
