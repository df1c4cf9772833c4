import { addDays } from '@/lib/domain/calendar/add-days';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { isTouch, newestEvent, type ContactEvent } from './contact-event';

/** Something of theirs that still waits for you, and since when. */
export type Waiting = { dueOn: LocalDate; since: ContactEvent; count: number };

function waitingOf(
  events: readonly ContactEvent[],
  startedOn: LocalDate | undefined,
  waits: (event: ContactEvent) => boolean,
): Waiting | undefined {
  const touch = newestEvent(events, isTouch);
  const open = events.filter(
    (event) =>
      waits(event) &&
      (touch === undefined || event.day > touch.day) &&
      (startedOn === undefined || event.day >= startedOn),
  );
  const [since] = open;
  if (since === undefined) return undefined;
  return { dueOn: addDays(since.day, 1), since, count: open.length };
}

/**
 * E5: they engaged with you, so a reply is owed, due the next day. Any touch of yours on or after
 * that day closes it, and so does marking theirs as answered. What came before tracking began is
 * history (E3).
 *
 * @param events sorted oldest first, none after today
 * @example replyOwed([theirMessageOf('2026-03-01')], undefined)?.dueOn; // '2026-03-02'
 */
export function replyOwed(
  events: readonly ContactEvent[],
  startedOn: LocalDate | undefined,
): Waiting | undefined {
  return waitingOf(
    events,
    startedOn,
    (event) =>
      event.direction === 'inbound' && event.kind !== 'complaint' && event.answered !== true,
  );
}

/**
 * E5, P12: a complaint, whoever wrote it down and however, wants an answer the next day. Any touch
 * of yours on or after its day, or marking it answered, closes it.
 *
 * @example complaintOwed([complaintOf('2026-03-01')], undefined)?.dueOn; // '2026-03-02'
 */
export function complaintOwed(
  events: readonly ContactEvent[],
  startedOn: LocalDate | undefined,
): Waiting | undefined {
  return waitingOf(
    events,
    startedOn,
    (event) => event.kind === 'complaint' && event.answered !== true,
  );
}
