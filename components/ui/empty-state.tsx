import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  icon?: ReactNode;
  /** One button at most. */
  action?: ReactNode;
}

/** Nothing here, and that is fine. Says what will be here one day. */
export function EmptyState({ title, children, icon, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-2 px-4 py-8 text-center">
      {icon && (
        <span aria-hidden className="text-accent *:size-6">
          {icon}
        </span>
      )}
      <p className="name text-lead">{title}</p>
      {children && <div className="max-w-80 text-balance text-soft">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
