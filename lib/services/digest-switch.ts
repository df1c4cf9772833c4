import { requestNotifications, withdrawDigest } from '@/lib/platform/notifications';
import type { ServiceContext } from './service-context';

/** The switch of the day's one notification (E13). */
export function createDigestSwitch({ settings }: ServiceContext) {
  /**
   * Switches it on where the browser lets Tend notify; false when it does not. Call straight from
   * the press: the browser asks then and there.
   */
  async function on(): Promise<boolean> {
    const isAllowed = await requestNotifications();
    if (isAllowed) await settings.change({ digest: true });
    return isAllowed;
  }

  /** Switches it off and takes back what still stands there. */
  async function off(): Promise<void> {
    await settings.change({ digest: false });
    await withdrawDigest();
  }

  return { on, off };
}
