import type { ReactNode } from 'react';
import { useTitle } from './use-title';

interface ViewProps {
  title: string;
  /** One sentence, or how it stands. */
  lead?: ReactNode;
  /** What can be done here, at the end of the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A view of the dashboard: its title, what it is for, and the measure every page is set in. */
export function View({ title, lead, actions, children }: ViewProps) {
  useTitle(title);
  return (
    <div className="flex max-w-180 min-w-0 flex-col gap-6">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 max-w-140">
          <h1 className="name text-title">{title}</h1>
          {lead && <div className="mt-1 text-pretty text-soft">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-1.5">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
