import type { Due } from './due-result';
import { compareDue } from './rank';

export { compareDue } from './rank';

/** How many people a day asks for when nothing else is set (E10). */
export const defaultDailyCap = 5;

/** A day one can finish (E10). */
export type DayPlan = {
  /** Today's people, ranked: the first `dailyCap`, and whoever else cannot wait. */
  items: Due[];
  /** Their ids, in the same order: what a service keeps so that the plan stays put for the day. */
  contactIds: string[];
  /** The rest of those who are due, ranked, for "show me more". */
  rest: Due[];
  /** Everybody who is due, shown or not: the 21 of "3 of 5 today · 21 due in all". */
  dueInAll: number;
};

/**
 * E10: today's people, of whatever is passed in only those who are due. The same items give the
 * same plan, in whatever order they come.
 *
 * @param options.dailyCap people a day; not a number or negative means the default
 * @example dayPlan(items, { dailyCap: 5 }).contactIds; // ['c3', 'c1']
 */
export function dayPlan(items: readonly Due[], options: { dailyCap: number }): DayPlan {
  const ranked = items
    .filter(({ state }) => state === 'due' || state === 'late')
    .toSorted(compareDue);
  const cap = options.dailyCap >= 0 ? Math.floor(options.dailyCap) : defaultDailyCap;
  const isIn = (item: Due, place: number): boolean => place < cap || isHard(item);
  const today = ranked.filter(isIn);
  return {
    items: today,
    contactIds: today.map(({ contactId }) => contactId),
    rest: ranked.filter((item, place) => !isIn(item, place)),
    dueInAll: ranked.length,
  };
}

/** Never cut by the cap: a promise, a duty, an annual date on its day. */
export function isHard({ reason }: Due): boolean {
  return reason.hard === true;
}
