import { classes } from './classes';

/** A key to press. Decoration beside a control that names the key itself (`aria-keyshortcuts`). */
export function Kbd({
  children,
  tone = 'plain',
}: {
  children: string;
  tone?: 'plain' | 'inherit';
}) {
  return (
    <kbd
      aria-hidden
      className={classes(
        'inline-flex min-w-4 shrink-0 items-center justify-center rounded-sm border px-1 font-sans text-caption leading-4',
        tone === 'plain' ? 'border-line bg-sunken text-soft' : 'border-current/35',
      )}
    >
      {children}
    </kbd>
  );
}
