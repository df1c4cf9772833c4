import { browser } from 'wxt/browser';

const tickMinutes = 30;

/**
 * Makes sure the periodic alarm exists and `next` stands at `nextAt` (epoch ms). Alarms only wake
 * us; what is due is always computed (E13). An alarm that is right is left alone, because creating it
 * again would restart its period.
 */
export async function ensureAlarms(nextAt: number): Promise<void> {
  const [tick, next] = await Promise.all([browser.alarms.get('tick'), browser.alarms.get('next')]);
  if (tick?.periodInMinutes !== tickMinutes) {
    await browser.alarms.create('tick', { periodInMinutes: tickMinutes });
  }
  if (!next || Math.abs(next.scheduledTime - nextAt) > 60_000) {
    await browser.alarms.create('next', { when: nextAt });
  }
}

/** Calls back whenever any of our alarms rings. Register synchronously at start. */
export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(listener);
}
