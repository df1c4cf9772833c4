import '@/components/ui/theme.css';
import { createRoot } from 'react-dom/client';
import { Boot } from '@/components/shell/boot';
import type { Opening } from '@/components/shell/open-services';
import { Skeleton } from '@/components/ui/skeleton';
import { openDashboard } from '@/lib/platform/tabs';
import { Panel, ProfileView } from './panel';

/** Draws the page, first without its data. */
export function draw(opening: Opening): void {
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <Boot
        opening={opening}
        onRecover={() => void openDashboard()}
        waiting={
          <main aria-busy className="flex flex-col gap-3 p-3">
            <Skeleton shape="name" width="half" />
            <Skeleton shape="body" />
            <Skeleton shape="body" width="half" />
          </main>
        }
      >
        <Panel />
      </Boot>,
    );
    // While the database opens there is time for it.
    requestIdleCallback(() => void ProfileView.load());
  }
}
