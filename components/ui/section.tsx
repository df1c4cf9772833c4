import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** Steps down with nesting; the look stays the same. */
  level?: 2 | 3 | 4;
  /** Small controls at the end of the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A heading and what belongs to it; a landmark of the page. */
export function Section({ title, level = 2, actions, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-2">
      <div className="flex min-h-7 flex-wrap items-center justify-between gap-x-2">
        <Heading id={id} className="text-body font-semibold text-ink">
          {title}
        </Heading>
        {actions && <div className="flex items-center gap-1">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
