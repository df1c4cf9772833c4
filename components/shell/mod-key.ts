const isApple = /mac|iphone|ipad/i.test(navigator.userAgent);

/** The name of the command key on this device. */
export const modKey = isApple ? '⌘' : 'Ctrl';

type KeyEvent = { key: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean };

/** Whether a form should be saved by this key: Ctrl or Cmd with Enter; with Shift, the other way. */
export function saveKey(event: KeyEvent): 'save' | 'save-other' | null {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return null;
  return event.shiftKey ? 'save-other' : 'save';
}
