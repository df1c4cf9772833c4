import { addInterval } from '@/lib/domain/calendar/add-interval';
import type { Interval } from '@/lib/domain/calendar/interval';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import { newestEvent, type Clock, type ContactEvent } from './contact-event';

/** The day a clock counts from, and what happened on it (E2). */
export type Anchor = {
  on: LocalDate;
  from: 'interaction' | 'start' | 'reset';
  kind?: InteractionKind;
};

export type AnchorBounds = { startedOn?: LocalDate; clockResetOn?: LocalDate };

/**
 * E2: the newest qualifying day; else the day tracking began; a newer clock reset (E11) takes its
 * place. An interaction from before tracking began is the anchor only when it was on record by then
 * and the day it asks for is not already past at the start: an entry made later never moves the
 * anchor back (E2), and old history never makes anyone late (E3).
 *
 * @param events sorted oldest first, none after today
 * @example anchorOf('light', [], { startedOn: '2026-03-01' }, twoWeeks); // { on: '2026-03-01', from: 'start' }
 */
export function anchorOf(
  clock: Clock,
  events: readonly ContactEvent[],
  { startedOn, clockResetOn }: AnchorBounds,
  interval: Interval,
): Anchor | undefined {
  const counts = events.some((event) => event[clock] && countsFrom(startedOn, event, interval));
  const newest = counts ? newestEvent(events, (event) => event[clock]) : undefined;
  let anchor: Anchor | undefined;
  if (newest !== undefined) {
    anchor = { on: newest.day, from: 'interaction', kind: newest.kind };
  } else if (startedOn !== undefined) {
    anchor = { on: startedOn, from: 'start' };
  }
  if (clockResetOn !== undefined && (anchor === undefined || clockResetOn > anchor.on)) {
    anchor = { on: clockResetOn, from: 'reset' };
  }
  return anchor;
}

function countsFrom(
  startedOn: LocalDate | undefined,
  event: ContactEvent,
  interval: Interval,
): boolean {
  if (startedOn === undefined || event.day >= startedOn) return true;
  return event.recordedOn <= startedOn && addInterval(event.day, interval) >= startedOn;
}
