import { classes } from './classes';

const faces: Record<string, string> = {
  Enter: '⏎',
  Escape: 'Esc',
  Control: 'Ctrl',
  Meta: '⌘',
  Shift: '⇧',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

interface KbdProps {
  /** As in `aria-keyshortcuts`: `C`, `Control+Enter`. */
  children: string;
  tone?: 'plain' | 'inherit';
}

/** A key to press. Decoration beside a control that names the key itself (`aria-keyshortcuts`). */
export function Kbd({ children, tone = 'plain' }: KbdProps) {
  return (
    <kbd
      aria-hidden
      className={classes(
        'inline-flex min-w-4.5 shrink-0 items-center justify-center rounded-sm border px-1 font-sans text-caption leading-4 font-normal',
        tone === 'plain' ? 'border-line bg-sunken text-soft' : 'border-current/35',
      )}
    >
      {children
        .split('+')
        .map((key) => faces[key] ?? key)
        .join(' ')}
    </kbd>
  );
}
