import type { ReactNode } from 'react';

interface ErrorStateProps {
  /** What happened, without blame. */
  happened: string;
  /** What is safe. */
  safe: string;
  /** What to do: a button, or words. */
  todo?: ReactNode;
  /** For a bug report; folded away. */
  details?: string;
  detailsLabel?: string;
}

/** What happened, what is safe, what to do: in this order, without alarm. */
export function ErrorState({ happened, safe, todo, details, detailsLabel }: ErrorStateProps) {
  return (
    <div role="alert" className="flex flex-col gap-1 rounded-lg bg-notice-tint p-3 text-notice-ink">
      <p className="font-medium">{happened}</p>
      <p>{safe}</p>
      {todo && <div className="mt-2">{todo}</div>}
      {details && (
        <details className="mt-1 text-caption">
          <summary className="rounded-sm">{detailsLabel}</summary>
          <p className="mt-1 font-mono whitespace-pre-wrap">{details}</p>
        </details>
      )}
    </div>
  );
}
