import { daysBetween } from '@/lib/domain/calendar/days-between';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Due } from './due-result';
import { compareDue } from './rank';
import { spreadDays } from './spread-days';

/** E11: so many must be tracked, so long must one have been away, so seldom is it offered. */
export const freshStartTracked = 5;
export const freshStartAwayDays = 14;
export const freshStartEveryDays = 30;

export type FreshStartFacts = {
  /** People tracked, and how many of them are due. */
  tracked: number;
  due: number;
  today: LocalDate;
  /** The last day before today on which Tend was used. */
  lastUsedOn?: LocalDate;
  /** The day a fresh start was last taken or turned down. */
  lastAnsweredOn?: LocalDate;
};

/** Of every hundred tracked people, so many must be due; more where few are tracked. */
function neededPercent(tracked: number): number {
  if (tracked < 10) return 80;
  return tracked < 20 ? 70 : 60;
}

/**
 * E11: is it time to offer a fresh start? When most are due, or somebody is after two weeks away; at
 * most every 30 days.
 *
 * @example offersFreshStart({ tracked: 10, due: 7, today: '2026-03-01' }); // true
 */
export function offersFreshStart(facts: FreshStartFacts): boolean {
  const { tracked, due, today, lastUsedOn, lastAnsweredOn } = facts;
  if (due < 1) return false;
  if (lastAnsweredOn !== undefined && daysBetween(lastAnsweredOn, today) < freshStartEveryDays) {
    return false;
  }
  if (lastUsedOn !== undefined && daysBetween(lastUsedOn, today) >= freshStartAwayDays) return true;
  return tracked >= freshStartTracked && due * 100 >= tracked * neededPercent(tracked);
}

/**
 * E11: the `clockResetOn` of everybody who is due, spread so that they come back a day's plan at a
 * time, the first of the plan first. It writes no interaction; putting the earlier values back
 * undoes it. Promises and duties stay as they are.
 *
 * @example freshStart(items, { dailyCap: 5, today }).get('c1'); // '2026-03-01'
 */
export function freshStart(
  items: readonly Due[],
  { dailyCap, today }: { dailyCap: number; today: LocalDate },
): Map<string, LocalDate> {
  const ids = items
    .filter(({ state }) => state === 'due' || state === 'late')
    .toSorted(compareDue)
    .map(({ contactId }) => contactId);
  const days = spreadDays(ids.length, dailyCap, today);
  return new Map(ids.map((id, place) => [id, days[place] ?? today]));
}
