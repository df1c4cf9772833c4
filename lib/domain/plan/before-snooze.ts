import { addDays } from '@/lib/domain/calendar/add-days';
import type { Tracking } from '@/lib/domain/contact/tracking';
import type { InteractionFacts } from './due-facts';

/**
 * What was written down on the day of a snooze, but before it, is not what clears it (E6): the engine
 * counts whole days, so such an entry stands as written down the day before.
 *
 * @example
 * recordedBeforeSnooze([{ ...call, recordedOn: '2026-03-02', createdAt: 1 }], {
 *   state: 'tracked', snoozedOn: '2026-03-02', snoozedAt: 2,
 * }); // recordedOn: '2026-03-01'
 */
export function recordedBeforeSnooze<Entry extends InteractionFacts & { createdAt: number }>(
  interactions: readonly Entry[],
  { snoozedOn, snoozedAt }: Tracking,
): Entry[] {
  if (snoozedOn === undefined || snoozedAt === undefined) return [...interactions];
  return interactions.map((entry) =>
    entry.recordedOn === snoozedOn && entry.createdAt < snoozedAt
      ? { ...entry, recordedOn: addDays(snoozedOn, -1) }
      : entry,
  );
}
