import { addInterval } from '@/lib/domain/calendar/add-interval';
import { isInterval, type Interval } from '@/lib/domain/calendar/interval';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { anchorOf, type Anchor, type AnchorBounds } from './anchor';
import type { Clock, ContactEvent } from './contact-event';

/** One clock read: when it runs out, since when it runs, and its rhythm (E4, E5). */
export type ClockReading = { clock: Clock; dueOn: LocalDate; anchor: Anchor; interval: Interval };

/**
 * The rhythm that applies, the most specific first (E4): `null` switches the clock off there,
 * anything that is no rhythm is passed over.
 *
 * @example chooseInterval([undefined, twoWeeks]); // twoWeeks
 * @example chooseInterval([null, twoWeeks]); // null
 */
export function chooseInterval(choices: readonly (Interval | null | undefined)[]): Interval | null {
  for (const choice of choices) {
    if (choice === null || isInterval(choice)) return choice;
  }
  return null;
}

/**
 * E4: due = anchor + rhythm, counted from what happened and never from an earlier due day. Nothing
 * when the clock is off or there is no day to count from.
 *
 * @example readClock('light', [], { startedOn: '2026-03-01' }, twoWeeks)?.dueOn; // '2026-03-15'
 */
export function readClock(
  clock: Clock,
  events: readonly ContactEvent[],
  bounds: AnchorBounds,
  interval: Interval | null,
): ClockReading | undefined {
  if (interval === null) return undefined;
  const anchor = anchorOf(clock, events, bounds, interval);
  if (anchor === undefined) return undefined;
  return { clock, dueOn: addInterval(anchor.on, interval), anchor, interval };
}
