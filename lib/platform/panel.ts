import { browser } from 'wxt/browser';

/**
 * Opens the side panel (Chrome, Edge) or sidebar (Firefox) of the current window. Must be called
 * straight from a click or key: the browser refuses after the first wait. Nothing can be done after
 * it in a popup, because the popup closes.
 */
export function openPanel(): void {
  if (import.meta.env.FIREFOX) {
    void browser.sidebarAction.open();
    return;
  }
  void browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
}
