const tails = new Map<string, Promise<unknown>>();

/**
 * Runs changes of one stored value one after the other, in this page and in all others: extension
 * storage has no transactions, and two that read before either writes would lose one.
 *
 * @param name of the value; changes of different values do not wait for each other
 * @example await inTurn('settings', async () => item.setValue({ ...(await read()), ...fields }))
 */
export function inTurn<T>(name: string, change: () => Promise<T>): Promise<T> {
  const locked = () =>
    'locks' in navigator ? navigator.locks.request(`tend-stored-${name}`, change) : change();
  const result = (tails.get(name) ?? Promise.resolve()).then(locked, locked);
  tails.set(name, result);
  return result;
}
