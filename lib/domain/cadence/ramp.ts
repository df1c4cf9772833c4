import { addDays } from '@/lib/domain/calendar/add-days';
import { laterOf } from '@/lib/domain/calendar/later-of';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { AnchorBounds } from './anchor';
import { qualifies, type ContactEvent } from './contact-event';

/** The first week with someone new (E3, P7): when to engage, and until when that is in time. */
export type Ramp = { dueOn: LocalDate; lateOn: LocalDate; anchorOn: LocalDate };

export type RampRules = { rampDueDays: number; rampLateDays: number };

/**
 * E3: the ramp lasts from the day tracking began until the first qualifying interaction on or after
 * that day. A later clock reset (E11, or the spread of many started at once) moves its days along.
 *
 * @param events sorted oldest first, none after today
 * @example rampOf([], { startedOn: '2026-03-01' }, rules); // due 2026-03-04, late after 2026-03-08
 */
export function rampOf(
  events: readonly ContactEvent[],
  { startedOn, clockResetOn }: AnchorBounds,
  rules: RampRules,
): Ramp | undefined {
  if (startedOn === undefined) return undefined;
  if (events.some((event) => event.day >= startedOn && qualifies(event))) return undefined;
  const anchorOn = laterOf(startedOn, clockResetOn);
  return {
    dueOn: addDays(anchorOn, rules.rampDueDays),
    lateOn: addDays(anchorOn, rules.rampLateDays),
    anchorOn,
  };
}
