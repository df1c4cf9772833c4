import type { Browser, Page, Target } from 'puppeteer-core';
import type { Look } from './look.ts';
import { until } from './until.ts';

export type Surfaces = {
  newTab(url?: string, look?: Look): Promise<Page>;
  newWindow(url?: string, look?: Look): Promise<Page>;
  /** One of Tend's own pages as a tab, for instance `dashboard.html#/today`. */
  openPage(path: string, look?: Look): Promise<Page>;
  /** Clicks the toolbar icon over this tab and gives the real popup. */
  openPopup(tab: Page, look?: Look): Promise<Page>;
  /** The real side panel of this tab's window; opened from the popup when it is not there yet. */
  openPanel(tab: Page, look?: Look): Promise<Page>;
  /** The panel that this action opens, for instance a click on the popup's own button. */
  panelOpenedBy(action: () => Promise<unknown>, look?: Look): Promise<Page>;
  /** The tab that this action opens. */
  tabOpenedBy(action: () => Promise<unknown>, look?: Look): Promise<Page>;
};

type ExtensionApi = {
  windows: { WINDOW_ID_CURRENT: number; getCurrent(): Promise<{ id: number }> };
  sidePanel: { open(options: { windowId: number }): Promise<void> };
};
declare const chrome: ExtensionApi;

const isPanel = (target: Target) => /\/sidepanel\.html([?#]|$)/.test(target.url());
const isPopup = (target: Target) => /\/popup\.html([?#]|$)/.test(target.url());
const windowOf = (page: Page) => page.evaluate(async () => (await chrome.windows.getCurrent()).id);

/** What stands there before any script has no words: a page of Tend that says something is alive. */
const rendered = async (page: Page) => {
  await until(`${page.url()} to say something`, () =>
    page.evaluate(
      () =>
        document.readyState === 'complete' &&
        innerWidth > 0 &&
        document.querySelector<HTMLElement>('#root')?.innerText.trim() !== '',
    ),
  );
  return page;
};

export const openSurfaces = (
  browser: Browser,
  id: string,
  dress: (page: Page, look?: Look) => Promise<void>,
): Surfaces => {
  const openedBy = async (
    what: string,
    wanted: (target: Target) => boolean,
    action: () => Promise<unknown>,
  ) => {
    const before = new Set(browser.targets());
    const [target] = await Promise.all([
      until(what, () => browser.targets().find((found) => wanted(found) && !before.has(found))),
      action(),
    ]);
    return target;
  };

  const visit = async (page: Page, url?: string, look?: Look) => {
    await dress(page, look);
    if (url) await page.goto(url);
    return page;
  };

  const openPopup = async (tab: Page, look?: Look) => {
    await tab.bringToFront();
    const extension = (await browser.extensions()).get(id);
    const target = await openedBy('the popup to open', isPopup, async () =>
      extension?.triggerAction(tab),
    );
    const popup = await target.asPage();
    await dress(popup, look);
    return rendered(popup);
  };

  const panelOpenedBy = async (action: () => Promise<unknown>, look?: Look) => {
    const panel = await (await openedBy('the panel to open', isPanel, action)).asPage();
    await dress(panel, look);
    return rendered(panel);
  };

  const panels = () =>
    Promise.all(
      browser
        .targets()
        .filter(isPanel)
        .map((found) => found.asPage()),
    );

  return {
    openPopup,
    panelOpenedBy,
    newTab: async (url, look) => visit(await browser.newPage(), url, look),
    newWindow: async (url, look) => visit(await browser.newPage({ type: 'window' }), url, look),
    openPage: async (path, look) =>
      rendered(await visit(await browser.newPage(), `chrome-extension://${id}/${path}`, look)),
    tabOpenedBy: async (action, look) => {
      const target = await openedBy('a tab to open', (found) => found.type() === 'page', action);
      const page = await target.asPage();
      await dress(page, look);
      return rendered(page);
    },
    openPanel: async (tab, look) => {
      const popup = await openPopup(tab);
      const wanted = await windowOf(popup);
      for (const panel of await panels()) {
        if ((await windowOf(panel)) !== wanted) continue;
        await popup.close();
        await dress(panel, look);
        return panel;
      }
      // Opening the panel closes the popup, so the answer may never come.
      const open = () =>
        popup
          .evaluate(() => {
            void chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT });
          })
          .catch(() => undefined);
      return panelOpenedBy(open, look);
    },
  };
};
