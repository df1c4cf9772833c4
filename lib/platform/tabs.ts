import { browser } from 'wxt/browser';

/** Shows a web address: in the active tab when that is LinkedIn already, else in a new tab. */
export async function openAddress(url: string): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id !== undefined && active.url?.includes('.linkedin.com/')) {
    await browser.tabs.update(active.id, { url });
  } else {
    await browser.tabs.create({ url });
  }
}

/** Opens the dashboard at a view (`#/welcome`), reusing a dashboard that is open. */
export async function openDashboard(view = ''): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html');
  const contexts = await browser.runtime.getContexts?.({ contextTypes: ['TAB'] });
  const open = contexts?.find((context) => context.documentUrl?.startsWith(page));
  if (open && open.tabId >= 0) {
    await browser.tabs.update(open.tabId, { active: true, url: page + view });
  } else {
    await browser.tabs.create({ url: page + view });
  }
}
