import { browser } from 'wxt/browser';

/** Firefox's own name for it; the shared types know only Chrome's. */
type FirefoxSidebar = { sidebarAction: { open(): Promise<void> } };

/**
 * Opens the side panel (Chrome, Edge) or sidebar (Firefox) of the current window. Must be called
 * straight from a click or key: the browser refuses after the first wait. Nothing can be done after
 * it in a popup, because the popup closes.
 */
export function openPanel(): void {
  if (import.meta.env.FIREFOX) {
    void (browser as typeof browser & FirefoxSidebar).sidebarAction.open();
    return;
  }
  void browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
}

/** The same from the worker, straight from a choice in a menu or a key; silent when it is refused. */
export function openPanelIn(windowId: number): void {
  const opening = import.meta.env.FIREFOX
    ? (browser as typeof browser & FirefoxSidebar).sidebarAction.open()
    : browser.sidePanel.open({ windowId });
  opening.catch(() => undefined);
}
