import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { ensureAlarms, onAlarm } from '@/lib/platform/alarms';
import { showBadge } from '@/lib/platform/badge';
import { onSiteAccessChange } from '@/lib/platform/site-access';
import { type Core, openCore } from '@/lib/services/open-context';

/**
 * Brings everything the browser may have forgotten back in line with the database: alarms, badge.
 * Runs on every boot of the worker and on every sign that time has passed; doing it twice changes
 * nothing (E13). What is due is computed, so a worker killed at any point loses nothing.
 */
export default defineBackground({
  type: 'module',
  main() {
    let opening: Promise<Core> | undefined;
    let running: Promise<void> | undefined;
    let isAskedAgain = false;

    const ensureState = async () => {
      try {
        opening ??= openCore(() => {
          opening = undefined;
        });
        const { context, refresh } = await opening;
        await ensureAlarms(context.clock.nextDayAt());
        await refresh();
      } catch {
        opening = undefined;
        await showBadge(0, 'Tend');
      }
    };
    // One at a time; a sign that comes while one runs is answered by one more after it.
    const ensureSoon = () => {
      isAskedAgain = running !== undefined;
      running ??= ensureState().finally(() => {
        running = undefined;
        if (isAskedAgain) ensureSoon();
      });
    };

    // All listeners stand before anything is awaited, or a woken worker would miss its event.
    browser.runtime.onInstalled.addListener(ensureSoon);
    browser.runtime.onStartup.addListener(ensureSoon);
    browser.storage.local.onChanged.addListener(ensureSoon);
    onAlarm(ensureSoon);
    onSiteAccessChange(ensureSoon);
    ensureSoon();
  },
});
