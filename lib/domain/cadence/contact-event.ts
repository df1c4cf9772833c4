import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Direction, InteractionKind } from '@/lib/domain/interaction/interaction-kind';

/** The two clocks of E5: light touches, and touches that go deep. */
export type Clock = 'light' | 'deep';

/**
 * One interaction as the engine counts it: not deleted, its day real and not in the future, and
 * which clocks it resets already decided.
 */
export type ContactEvent = {
  kind: InteractionKind;
  day: LocalDate;
  recordedOn: LocalDate;
  direction: Direction;
  answered: boolean | undefined;
  /** Could this kind be answered, so that silence afterwards means something (P8)? */
  awaitsAnswer: boolean;
  light: boolean;
  deep: boolean;
};

/** Did you act, alone or together? A complaint is a matter to answer, never a touch. */
export function isTouch(event: ContactEvent): boolean {
  return event.direction !== 'inbound' && event.kind !== 'complaint';
}

/** Does it count for either clock (E2)? */
export function qualifies(event: ContactEvent): boolean {
  return event.light || event.deep;
}

/**
 * The newest event that passes, of events sorted oldest first.
 *
 * @example newestEvent(events, isTouch)?.day; // '2026-03-01'
 */
export function newestEvent(
  events: readonly ContactEvent[],
  passes: (event: ContactEvent) => boolean,
): ContactEvent | undefined {
  return events.findLast(passes);
}
