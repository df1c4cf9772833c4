import '@/components/ui/theme.css';
import { createRoot } from 'react-dom/client';
import { Boot } from '@/components/shell/boot';
import { openServices } from '@/components/shell/open-services';
import { Skeleton } from '@/components/ui/skeleton';
import { Dashboard } from './dashboard';

const opening = openServices();
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
