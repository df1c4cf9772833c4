import { browser } from 'wxt/browser';

/** The tab a panel stands beside. Without site access, or elsewhere than on LinkedIn, no `url`. */
export type ActiveTab = { id: number; url?: string; title?: string; complete: boolean };

async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url, title: tab.title, complete: tab.status === 'complete' };
}

const isSame = (a: ActiveTab | null, b: ActiveTab | null): boolean =>
  a === b ||
  (a?.id === b?.id && a?.url === b?.url && a?.title === b?.title && a?.complete === b?.complete);

/**
 * Follows the active tab of this page's own window: through tab switches, single-page navigation and
 * title changes; what else happens in any tab is not told. A slow answer never overtakes a newer one.
 * Returns the way to stop.
 * @example const stop = watchActiveTab((tab) => show(tab))
 */
export function watchActiveTab(listener: (tab: ActiveTab | null) => void): () => void {
  let generation = 0;
  let told: ActiveTab | null | undefined;
  const look = () => {
    generation += 1;
    const mine = generation;
    void activeTab().then((tab) => {
      if (mine !== generation || (told !== undefined && isSame(told, tab))) return;
      told = tab;
      listener(tab);
    });
  };
  const whenVisible = () => {
    if (document.visibilityState === 'visible') look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(look);
  browser.tabs.onAttached.addListener(look);
  browser.windows.onFocusChanged.addListener(look);
  document.addEventListener('visibilitychange', whenVisible);
  look();
  return () => {
    generation = Number.POSITIVE_INFINITY;
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onUpdated.removeListener(look);
    browser.tabs.onAttached.removeListener(look);
    browser.windows.onFocusChanged.removeListener(look);
    document.removeEventListener('visibilitychange', whenVisible);
  };
}
