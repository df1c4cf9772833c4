import type { ReactNode } from 'react';
import { classes } from './classes';

interface QuoteProps {
  /** Their words, as they were written down. */
  children: string;
  /** When and where, one line. */
  source?: string;
  /** Already brought up again: still there, a step back. */
  isUsed?: boolean;
  /** Small controls at the end of the source line. */
  actions?: ReactNode;
  /** Show no more than three lines. */
  isClamped?: boolean;
}

/**
 * Something specific a person said: with their name, the reason Tend exists. Their words decide the
 * direction, so that the mark always stands where they begin.
 */
export function Quote({ children, source, isUsed, actions, isClamped }: QuoteProps) {
  return (
    <figure dir="auto" className="relative min-w-0 ps-7">
      <span
        aria-hidden
        className={classes(
          'absolute start-0 -top-0.5 font-serif text-[2.75rem] leading-none select-none',
          isUsed ? 'text-rim' : 'text-accent',
        )}
      >
        “
      </span>
      <blockquote
        className={classes(
          'font-serif text-lead text-pretty whitespace-pre-line',
          isUsed ? 'text-soft' : 'text-ink',
          isClamped && 'line-clamp-3',
        )}
      >
        {children}
      </blockquote>
      {(source ?? actions) && (
        <figcaption className="mt-0.5 flex min-h-7 flex-wrap items-center gap-x-2 text-caption text-faint">
          <bdi>{source}</bdi>
          {actions && (
            <span className="line-actions ms-auto -me-1.5 flex items-center">{actions}</span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
