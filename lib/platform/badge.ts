import { browser } from 'wxt/browser';

/** Neutral, never red (promise 5); 7:1 against each other. */
const colours = { background: '#3d5a50', text: '#ffffff' };

/**
 * Shows a count and a tooltip on the toolbar icon; nothing at zero, `99+` above 99.
 * @example await showBadge(3, '3 of 5 today · 21 due in all')
 */
export async function showBadge(count: number, title: string): Promise<void> {
  const text = count <= 0 ? '' : count > 99 ? '99+' : String(count);
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: colours.background }),
    browser.action.setBadgeTextColor({ color: colours.text }),
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title }),
  ]);
}
