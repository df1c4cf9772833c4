/** How far work on many has come. */
export type Progress = { done: number; total: number };

/**
 * Tells views how far a piece of work has come, while there is one.
 * @example await progress.during((tell) => changeContacts(context, ids, decide, reach, tell))
 */
export function createProgress() {
  let now: Progress | undefined;
  const listeners = new Set<() => void>();
  const show = (next: Progress | undefined) => {
    now = next;
    for (const listener of listeners) listener();
  };
  return {
    async during<T>(work: (tell: (done: number, total: number) => void) => Promise<T>): Promise<T> {
      try {
        return await work((done, total) => show({ done, total }));
      } finally {
        show(undefined);
      }
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    snapshot: () => now,
  };
}
