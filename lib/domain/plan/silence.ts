import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { qualifies } from '@/lib/domain/cadence/contact-event';
import type { Silence } from './due-result';
import type { KnownFacts } from './read-facts';

/**
 * E6, its first half: archived, then paused, then snoozed. Whoever is silenced is due nowhere, not
 * even for a promise. Untracked people were never asked about.
 *
 * @returns nothing when the contact may be due
 */
export function silenceOf(known: KnownFacts, today: LocalDate): Silence | undefined {
  const { state, pausedFrom, pausedUntil, snoozedOn, snoozedUntil } = known.tracking;
  if (state === 'archived') return { code: 'archived' };
  if (state !== 'tracked') return { code: 'untracked' };
  if (pausedFrom !== undefined && pausedFrom <= today) {
    if (pausedUntil === undefined) return { code: 'paused', sinceDay: pausedFrom };
    if (today < pausedUntil) {
      return { code: 'paused', sinceDay: pausedFrom, untilDay: pausedUntil };
    }
  }
  if (snoozedUntil !== undefined && today < snoozedUntil && !snoozeIsCleared(known)) {
    return { code: 'snoozed', sinceDay: snoozedOn, untilDay: snoozedUntil };
  }
  return undefined;
}

/** E6: a qualifying interaction recorded on or after the day of the snooze clears it. */
export function snoozeIsCleared({ tracking: { snoozedOn }, events }: KnownFacts): boolean {
  if (snoozedOn === undefined) return false;
  return events.some((event) => qualifies(event) && event.recordedOn >= snoozedOn);
}
