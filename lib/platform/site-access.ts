import { browser } from 'wxt/browser';

const linkedin = { origins: ['https://*.linkedin.com/*'] };

/** Whether the browser lets Tend see which LinkedIn page is open. The user may withhold it. */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains(linkedin);
}

/** Asks for it; call straight from the click. Resolves to whether it was granted. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request(linkedin);
}

/** Calls back whenever a permission is given or taken; returns the way to stop. */
export function onSiteAccessChange(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
