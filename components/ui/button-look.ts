import { classes } from './classes';

export type ButtonVariant = 'primary' | 'quiet' | 'ghost' | 'danger';
export type ButtonSize = 'sm' | 'md';

const variants: Record<ButtonVariant, string> = {
  primary:
    'border-transparent bg-accent text-on-accent data-hovered:bg-accent-strong data-pressed:bg-accent-strong',
  quiet:
    'border-rim bg-surface text-ink data-hovered:border-edge data-hovered:bg-sunken data-pressed:bg-pressed',
  ghost:
    'border-transparent text-soft data-hovered:bg-sunken data-hovered:text-ink data-pressed:bg-pressed data-pressed:text-ink',
  danger:
    'border-rim bg-surface text-danger-ink data-hovered:border-danger-ink data-hovered:bg-danger-tint data-pressed:bg-danger-tint',
};

const base =
  'relative inline-flex shrink-0 cursor-default items-center justify-center border font-medium select-none ' +
  'transition-colors data-disabled:opacity-50 aria-expanded:bg-sunken';

/** How anything that is pressed looks; the same for buttons, icon buttons and links as buttons. */
export function buttonLook(variant: ButtonVariant, shape: string): string {
  return classes(base, variants[variant], shape);
}
