import { addDays as addUtcDays } from 'date-fns/addDays';
import { firstLocalDate, lastLocalDate, type LocalDate } from './local-date';
import { fromUtcDay, toUtcDay } from './utc-day';

/**
 * The day `amount` calendar days later (earlier when negative). Stops at the ends of the calendar.
 *
 * @param amount whole days
 * @example addDays('2026-02-27', 2); // '2026-03-01'
 */
export function addDays(day: LocalDate, amount: number): LocalDate {
  const edge = amount < 0 ? firstLocalDate : lastLocalDate;
  return fromUtcDay(addUtcDays(toUtcDay(day), amount)) ?? edge;
}
