/**
 * Runs a task while no other page or worker of Tend runs one of the same name; the others wait their
 * turn. The lock goes with its page, however that ends, so a task that waited must look again at what
 * is left to do. Where there are no locks (a test without a browser) it just runs.
 * @example await exclusively('badge', refreshBadge)
 */
export async function exclusively<T>(name: string, task: () => Promise<T>): Promise<T> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return task();
  return await navigator.locks.request(name, task);
}
