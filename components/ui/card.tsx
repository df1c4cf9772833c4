import type { ReactNode } from 'react';
import { classes } from './classes';

/** A thing of its own on the page. */
export function Card({ children, isFlush }: { children: ReactNode; isFlush?: boolean }) {
  return (
    <div className={classes('rounded-lg border border-line bg-surface', !isFlush && 'p-3')}>
      {children}
    </div>
  );
}
