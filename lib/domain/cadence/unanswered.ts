import { addDays } from '@/lib/domain/calendar/add-days';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { newestEvent, type ContactEvent } from './contact-event';

/** How many unanswered touches lower the rank, and within how many days (P8). */
export const unansweredLimit = 3;
export const unansweredDays = 30;

export type Unanswered = {
  count: number;
  /** Three or more: the person moves down the plan for a while, and the plan says so. */
  lowersRank: boolean;
  /** The first day on which the rank is no longer lowered, unless something happens before. */
  until?: LocalDate;
};

/**
 * P8: touches of the last 30 days that could have been answered and were not, neither marked so nor
 * followed by anything of theirs on that day or later. Comments and reposts ask for no answer.
 *
 * @param events sorted oldest first, none after today
 * @example unansweredTouches(threeMessages, '2026-03-20').lowersRank; // true
 */
export function unansweredTouches(events: readonly ContactEvent[], today: LocalDate): Unanswered {
  const windowStart = addDays(today, -unansweredDays);
  const answer = newestEvent(events, (event) => event.direction !== 'outbound');
  const open = events.filter(
    (event) =>
      event.direction === 'outbound' &&
      event.day > windowStart &&
      (answer === undefined || event.day > answer.day) &&
      (event.answered === false || (event.awaitsAnswer && event.answered !== true)),
  );
  const deciding = open.at(-unansweredLimit);
  if (deciding === undefined) return { count: open.length, lowersRank: false };
  return { count: open.length, lowersRank: true, until: addDays(deciding.day, unansweredDays) };
}
