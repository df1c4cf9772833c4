import { classes } from './classes';

export type ButtonVariant = 'primary' | 'quiet' | 'ghost' | 'danger';
export type ButtonSize = 'sm' | 'md';

const variants: Record<ButtonVariant, string> = {
  primary:
    'border-transparent bg-accent text-on-accent hover:bg-accent-strong active:bg-accent-strong',
  quiet:
    'border-rim bg-surface text-ink hover:border-edge hover:bg-sunken active:bg-pressed aria-expanded:bg-sunken',
  ghost:
    'border-transparent text-soft hover:bg-sunken hover:text-ink active:bg-pressed active:text-ink aria-expanded:bg-sunken',
  danger:
    'border-rim bg-surface text-danger-ink hover:border-danger-ink hover:bg-danger-tint active:bg-danger-tint',
};

const base =
  'relative inline-flex max-w-full shrink-0 cursor-default items-center justify-center border font-medium select-none ' +
  'transition-colors disabled:pointer-events-none disabled:opacity-50';

/** How anything that is pressed looks; the same for buttons, icon buttons and links as buttons. */
export function buttonLook(variant: ButtonVariant, shape: string): string {
  return classes(base, variants[variant], shape);
}
