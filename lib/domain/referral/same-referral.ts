import { daysBetween } from '@/lib/domain/calendar/days-between';
import type { Referral } from './referral';

/** Two entries of the same introduction lie at most so many days apart. */
const sameWithinDays = 60;

type Entry = Pick<Referral, 'direction' | 'day' | 'giverId' | 'receiverId' | 'personId'>;

/**
 * The entry that seems to be this one already: same way, same people, days not far apart. A person
 * is asked, nothing is refused.
 *
 * @example sameReferral(entry, stored)?.day; // '2026-03-02'
 */
export function sameReferral<T extends Entry & { deletedAt?: number }>(
  entry: Entry,
  stored: readonly T[],
): T | undefined {
  return stored.find(
    (other) =>
      other.deletedAt === undefined &&
      other.direction === entry.direction &&
      samePeople(other, entry) &&
      Math.abs(daysBetween(other.day, entry.day)) <= sameWithinDays,
  );
}

/** In an introduction that you made, who stands on which side does not matter. */
function samePeople(a: Entry, b: Entry): boolean {
  const pair = ({ giverId, receiverId, personId }: Entry) =>
    giverId === undefined
      ? [receiverId ?? '', personId].toSorted().join(' ')
      : `${giverId} ${personId}`;
  return pair(a) === pair(b);
}
