/**
 * A task that runs once at a time: who asks while it runs waits for one more run after it, shared by
 * all who asked meanwhile. So each caller's answer comes from a run that began after the call.
 * @example const refresh = oneAtATime(drawBadge)
 */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = (): Promise<void> => {
    current = task().finally(() => {
      current = undefined;
    });
    return current;
  };
  const runAfter = async (before: Promise<void>): Promise<void> => {
    await before.catch(() => undefined);
    next = undefined;
    await run();
  };
  return () => {
    if (!current) return run();
    next ??= runAfter(current);
    return next;
  };
}
