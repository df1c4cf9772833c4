import { createRoot } from 'react-dom/client';
import { Boot } from '@/components/shell/boot';
import { Popup, PopupWaiting } from './popup';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Boot waiting={<PopupWaiting />}>
      <Popup />
    </Boot>,
  );
}
