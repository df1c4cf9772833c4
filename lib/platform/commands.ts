import { browser } from 'wxt/browser';
import { openPanelIn } from './panel';

/** A key the browser knows for Tend; `shortcut` is the user's own, empty when they have none. */
export type CommandKey = { name: 'popup' | 'panel' | 'quick-log'; shortcut: string };

const names = {
  _execute_action: 'popup',
  'open-panel': 'panel',
  'quick-log': 'quick-log',
} as const;
const isOurs = (name: string | undefined): name is keyof typeof names =>
  name !== undefined && Object.hasOwn(names, name);

/** The keys as they are set in this browser. */
export async function commandKeys(): Promise<CommandKey[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name, shortcut }) =>
    isOurs(name) ? [{ name: names[name], shortcut: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own page for shortcuts, where it has one that may be opened. */
export async function openShortcutSettings(): Promise<void> {
  const firefox = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (firefox.openShortcutSettings) await firefox.openShortcutSettings();
  else if (!import.meta.env.FIREFOX)
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Answers the keys for panel and quick log; the popup's own key needs nobody. */
export function onCommandKeys(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'quick-log') void openPopupOrPanel(tab?.windowId);
    else if (name === 'open-panel' && tab?.windowId !== undefined) openPanelIn(tab.windowId);
  });
}

async function openPopupOrPanel(windowId: number | undefined): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    if (windowId !== undefined) openPanelIn(windowId);
  }
}
