import { useEffect } from 'react';

/** What the tab and the list of where one was say: this, and Tend. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (!title) return undefined;
    document.title = `${title} · Tend`;
    return () => {
      document.title = 'Tend';
    };
  }, [title]);
}
