import { startPage } from '@/components/shell/start-page';

void startPage(() => import('./start'));
