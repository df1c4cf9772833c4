import { browser } from 'wxt/browser';
import type { ActiveTab } from './active-tab';
import type { Disposition } from './omnibox';

/**
 * Shows a web address: in the given tab when that is on LinkedIn already, else in a new tab. Asks
 * the browser at once, so that a popup may close right after.
 */
export function openAddress(url: string, active: ActiveTab | null): void {
  const isLinkedIn =
    active?.url !== undefined && /^https:\/\/[\w.-]+\.linkedin\.com\//.test(active.url);
  if (active && isLinkedIn) void browser.tabs.update(active.id, { url });
  else void browser.tabs.create({ url });
}

/** Opens the dashboard at a view (`#/welcome`), reusing one that is open, in whichever window. */
export async function openDashboard(view = ''): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html');
  const contexts = await browser.runtime.getContexts?.({ contextTypes: ['TAB'] });
  const open = contexts?.find((context) => context.documentUrl?.startsWith(page));
  if (open && open.tabId >= 0) {
    await browser.tabs.update(open.tabId, { active: true, url: page + view });
    await browser.windows.update(open.windowId, { focused: true });
  } else {
    await browser.tabs.create({ url: page + view });
  }
}

/** Opens all there is of a person. */
export const openPerson = (contactId: string): Promise<void> =>
  openDashboard(`#/person/${encodeURIComponent(contactId)}`);

/** Opens a view of the dashboard where the browser says it shall open, as the address bar does. */
export async function openView(view: string, where: Disposition): Promise<void> {
  const url = browser.runtime.getURL('/dashboard.html') + view;
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}
