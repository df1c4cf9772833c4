import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onCommandKeys } from '@/lib/platform/commands';
import { capturedWords, chosenLink } from '@/lib/linkedin/captured-words';
import { personInTitle } from '@/lib/linkedin/title';
import { ensureAlarms, onAlarm } from '@/lib/platform/alarms';
import { showBadge } from '@/lib/platform/badge';
import {
  ensureMenus,
  type MenuChoice,
  onMenuChoice,
  readSelection,
} from '@/lib/platform/context-menu';
import { handOver } from '@/lib/platform/hand-over';
import { newId } from '@/lib/platform/new-id';
import { onDigestPressed } from '@/lib/platform/notifications';
import { onOmnibox } from '@/lib/platform/omnibox';
import { onSiteAccessChange } from '@/lib/platform/site-access';
import { openDashboard, openView } from '@/lib/platform/tabs';
import { nextWakeAt } from '@/lib/services/digest-service';
import { oneAtATime } from '@/lib/services/one-at-a-time';
import { createMirrorService } from '@/lib/services/mirror-service';
import { type Core, openCore, troubleOf } from '@/lib/services/open-context';
import { createJumpService } from '@/lib/services/jump-service';
import { createWordsService } from '@/lib/services/words-service';
import { t } from '@/lib/strings/strings';

/**
 * Brings everything the browser may have forgotten back in line with the database: alarms, badge.
 * Runs on every boot of the worker and on every sign that time has passed; doing it twice changes
 * nothing (E13). What is due is computed, so a worker killed at any point loses nothing.
 */
export default defineBackground({
  main() {
    let opening: Promise<Core> | undefined;
    let menus: Promise<void> | undefined;

    /** The database, opened once; anew after it was closed or could not be opened. */
    const core = (): Promise<Core> => {
      const forget = () => {
        if (opening === tried) opening = undefined;
      };
      const tried = opening ?? openCore(forget);
      if (!opening) tried.catch(forget);
      opening = tried;
      return tried;
    };
    const ensureState = async () => {
      try {
        const { context, refresh, showDigest } = await core();
        // The badge waits for neither of the others.
        menus ??= ensureMenus({ said: t('capture.menuSaid'), add: t('capture.menuAdd') });
        await Promise.all([refresh(), ensureAlarms(nextWakeAt(context)), menus]);
        await showDigest();
        // Without room for it the copy before stays; the next change tries again.
        void keepMirror().catch(reportError);
      } catch (error) {
        opening = undefined;
        // The tooltip says so in the browser's own time; whoever opens a page is told what to do.
        const needsLook = ['lost', 'cannot-open'].includes(troubleOf(error));
        await showBadge(0, needsLook ? t('safety.recovery.tooltip') : 'Tend');
      }
    };
    const keepMirror = oneAtATime(async () => {
      if (!opening) return;
      const { context } = await opening;
      const nextAt = await createMirrorService(context).keep();
      if (nextAt === null) return;
      // Soon enough to wait for; otherwise the alarm comes back to it.
      const waitMs = nextAt - context.clock.now();
      if (waitMs < 25_000) setTimeout(ensureSoon, Math.max(waitMs, 1000));
    });
    const ensureNow = oneAtATime(ensureState);
    const ensureSoon = () => void ensureNow();

    // Words or a link chosen on a page: kept, or handed to the panel to ask whose they are.
    const capture = async (choice: MenuChoice) => {
      const id = newId();
      const sighting =
        choice.what === 'said' ? await readSelection(choice.tabId, choice.frameId) : null;
      const words =
        choice.what === 'said'
          ? capturedWords(
              { id, ...choice, pageName: personInTitle(choice.tabTitle) ?? undefined },
              sighting,
            )
          : chosenLink(id, choice.linkUrl, choice.text);
      if (!words) return;
      try {
        await createWordsService((await core()).context).capture(words);
      } catch {
        opening = undefined;
        await handOver.setCaptured(words);
      }
    };

    // All listeners stand before anything is awaited, or a woken worker would miss its event.
    browser.runtime.onInstalled.addListener(ensureSoon);
    browser.runtime.onStartup.addListener(ensureSoon);
    browser.storage.local.onChanged.addListener(ensureSoon);
    onAlarm(ensureSoon);
    onMenuChoice((choice) => void capture(choice));
    onCommandKeys();
    onSiteAccessChange(ensureSoon);
    onDigestPressed(() => void openDashboard());
    // The keyword `tend` in the address bar: a person by part of a name.
    const jump = async () => createJumpService((await core()).context);
    onOmnibox({
      suggest: async (text) => (await jump()).suggest(text),
      choose: (text, where) =>
        void jump()
          .then(async (to) => openView(await to.viewOf(text), where))
          // The page says what is wrong with the database.
          .catch(() => openDashboard()),
    });
    ensureSoon();
  },
});
