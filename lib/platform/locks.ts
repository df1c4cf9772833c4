/**
 * Runs an action that only one page of Tend may run at a time; null at once when another one does.
 * The lock goes with the page, however that ends.
 */
export async function withLock<T>(name: string, action: () => Promise<T>): Promise<T | null> {
  if (!('locks' in navigator)) return action();
  return navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? action() : null));
}
