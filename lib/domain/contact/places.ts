/**
 * An order of rows, as their places in the list they are kept in. Thirty thousand of them weigh
 * 120 kB and are sorted, filtered and searched without an object for each.
 */
export type Places = Uint32Array;

/**
 * Every place, in the order the rows are kept in.
 * @example allPlaces(3) // Uint32Array [0, 1, 2]
 */
export const allPlaces = (count: number): Places =>
  Uint32Array.from({ length: count }, (_, at) => at);
