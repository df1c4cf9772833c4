import { afterFirstPaint } from './first-paint';
import type { Opening } from './open-services';

/**
 * Starts a page once what stands in its HTML is painted: the database is opened first, and while the
 * browser does that the views are made ready.
 * @example void startPage(() => import('./start'))
 */
export async function startPage(
  loadViews: () => Promise<{ draw: (opening: Opening) => void }>,
): Promise<void> {
  await afterFirstPaint();
  const { openServices } = await import('./open-services');
  const opening = openServices();
  const { draw } = await loadViews();
  draw(opening);
}
