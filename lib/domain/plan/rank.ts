import { daysBetween } from '@/lib/domain/calendar/days-between';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { compareText } from './compare-text';
import type { Due } from './due-result';
import { tiers } from './due-rules';

/** What decides who comes first (E10). */
export type Rank = {
  contactId: string;
  daysLate: number;
  intervalDays: number;
  /** P8: counts for half, and after equals. */
  unanswered: boolean;
  /** 0 to 2 for A to C, 3 for none. */
  tierRank: number;
  /** Absent: nothing ever happened, the oldest of all. */
  anchorOn?: LocalDate;
};

/**
 * The place of a tier in the order of E10.
 *
 * @example tierRankOf('A'); // 0
 * @example tierRankOf(undefined); // 3
 */
export function tierRankOf(tier: unknown): number {
  const place = tiers.findIndex((known) => known === tier);
  return place < 0 ? tiers.length : place;
}

/**
 * E10: lateness measured in intervals, then the tier, then the oldest anchor, then the id. A total
 * order: only the same contact compares equal.
 *
 * @returns negative when `a` comes first
 */
export function compareRank(a: Rank, b: Rank): number {
  return (
    weightOf(b) * lengthOf(a) - weightOf(a) * lengthOf(b) ||
    Number(a.unanswered) - Number(b.unanswered) ||
    a.tierRank - b.tierRank ||
    compareText(a.anchorOn ?? '', b.anchorOn ?? '') ||
    compareText(a.contactId, b.contactId)
  );
}

/** Whole numbers multiplied crosswise, so that no rounding can make the order circular. */
function weightOf({ daysLate, unanswered }: Rank): number {
  return unanswered ? daysLate : daysLate * 2;
}

function lengthOf({ intervalDays }: Rank): number {
  return Number.isInteger(intervalDays) && intervalDays > 0 ? intervalDays : 1;
}

/** The rank of a due contact, read from its reason. */
export function rankOf({ contactId, daysLate, reason }: Due): Rank {
  return {
    contactId,
    daysLate,
    intervalDays: reason.intervalDays ?? 1,
    unanswered: reason.unanswered !== undefined,
    tierRank: tierRankOf(reason.tier),
    anchorOn: reason.anchorOn,
  };
}

/**
 * The order of the plan (E10).
 *
 * @example items.toSorted(compareDue);
 */
export function compareDue(a: Due, b: Due): number {
  return compareRank(rankOf(a), rankOf(b));
}

/** Lateness as of a day, of a due day that stays put. */
export function daysLateOn(today: LocalDate, dueOn: LocalDate | undefined): number {
  return dueOn === undefined ? 0 : Math.max(0, daysBetween(dueOn, today));
}
