/**
 * Orders two texts by their units, the same on every machine and in every language.
 *
 * @example ['b', 'a'].toSorted(compareText); // ['a', 'b']
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
