import { browser } from 'wxt/browser';
import {
  type SelectionSighting,
  selectionSightingSchema,
} from '@/lib/domain/remark/captured-words';
import { openPanelIn } from './panel';

const pages = ['https://*.linkedin.com/*'];
const profiles = ['https://*.linkedin.com/in/*', 'https://*.linkedin.com/pub/*'];

export type MenuTitles = { said: string; add: string };
/** What was chosen: words on a page, or a link to a profile. */
export type MenuChoice =
  | { what: 'said'; text: string; tabId: number; tabUrl: string; tabTitle: string; frameId: number }
  | { what: 'add'; linkUrl: string; text: string };

/** Makes sure both entries stand; doing it twice changes nothing. */
export async function ensureMenus({ said, add }: MenuTitles): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'said',
    title: said,
    contexts: ['selection'],
    documentUrlPatterns: pages,
  });
  browser.contextMenus.create({
    id: 'add',
    title: add,
    contexts: ['link'],
    documentUrlPatterns: pages,
    targetUrlPatterns: profiles,
  });
}

/**
 * Calls back with each choice, after the panel was asked to open: the browser allows that only at
 * once. Register synchronously at start.
 */
export function onMenuChoice(listener: (choice: MenuChoice) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.windowId !== undefined) openPanelIn(tab.windowId);
    if (info.menuItemId === 'add' && info.linkUrl) {
      listener({ what: 'add', linkUrl: info.linkUrl, text: info.selectionText ?? '' });
    } else if (info.menuItemId === 'said' && tab?.id !== undefined) {
      const tabUrl = tab.url ?? info.pageUrl ?? '';
      listener({
        what: 'said',
        text: info.selectionText ?? '',
        tabId: tab.id,
        tabUrl,
        tabTitle: tab.title ?? '',
        frameId: info.frameId ?? 0,
      });
    }
  });
}

/** Asks the page, once and reading only, whose words are selected. Null when it cannot be asked. */
export async function readSelection(
  tabId: number,
  frameId: number,
): Promise<SelectionSighting | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/selection-reader.js'],
      injectImmediately: true,
    });
    const parsed = selectionSightingSchema.safeParse(answer?.result);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
