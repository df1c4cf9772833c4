/** Two contacts a person said are not the same; never proposed again. */
export type NotSame = { id: string; at: number };

/**
 * The id of a pair, whichever way round.
 * @example pairId('b', 'a') // 'a b'
 */
export function pairId(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
