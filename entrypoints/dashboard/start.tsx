import '@/components/ui/theme.css';
import { createRoot } from 'react-dom/client';
import { Boot } from '@/components/shell/boot';
import type { Opening } from '@/components/shell/open-services';
import { Skeleton } from '@/components/ui/skeleton';
import { Dashboard } from './dashboard';

/** Draws the page, first without its data. */
export function draw(opening: Opening): void {
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <Boot
        opening={opening}
        waiting={
          <main aria-busy className="mx-auto max-w-160 p-6">
            <Skeleton shape="name" width="third" />
            <Skeleton shape="body" />
          </main>
        }
      >
        <Dashboard />
      </Boot>,
    );
  }
}
