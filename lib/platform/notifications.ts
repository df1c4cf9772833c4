import { browser } from 'wxt/browser';

const permission = { permissions: ['notifications' as const] };
const id = 'tend-digest';

/** Asks whether Tend may notify; call straight from the press. Resolves to whether it may. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(permission);
}

/** Whether Tend may notify now. The user may take it back at any time. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(permission);
}

/** Shows the one digest; a newer one takes the place of an older one. Nothing where it may not. */
export async function showDigest({
  title,
  message,
}: {
  title: string;
  message: string;
}): Promise<void> {
  if (!(await mayNotify())) return;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}

/** Takes back the digest that still stands there. */
export async function withdrawDigest(): Promise<void> {
  if (await mayNotify()) await browser.notifications.clear(id);
}

/**
 * Calls back when the digest is pressed. Without the permission there is nothing to listen to; it
 * comes with the worker's next boot, which every digest is shown by.
 */
export function onDigestPressed(listener: () => void): void {
  browser.notifications?.onClicked.addListener((pressed) => {
    if (pressed === id) listener();
  });
}
