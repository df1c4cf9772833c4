/**
 * Runs an action that only one page of Tend may run at a time; the others wait their turn. The lock
 * goes with its page, however that ends, so the action must look again at what is left to do.
 */
export async function withLock<T>(name: string, action: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return action();
  return navigator.locks.request(name, action);
}
