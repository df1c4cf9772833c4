import { afterFirstPaint } from '@/lib/platform/first-paint';

void afterFirstPaint().then(() => import('./start'));
