import '@/components/ui/theme.css';
import { createRoot } from 'react-dom/client';
import { Boot } from '@/components/shell/boot';
import type { Opening } from '@/components/shell/open-services';
import { openDashboard } from '@/lib/platform/tabs';
import { Popup, PopupWaiting } from './popup';

/** Draws the page, first without its data. */
export function draw(opening: Opening): void {
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <Boot opening={opening} waiting={<PopupWaiting />} onRecover={() => void openDashboard()}>
        <Popup />
      </Boot>,
    );
  }
}
