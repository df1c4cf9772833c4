import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { LocalDate } from './local-date';
import { toUtcDay } from './utc-day';

/**
 * Calendar days from one day to another; negative when `to` is the earlier one.
 *
 * @example daysBetween('2026-02-27', '2026-03-01'); // 2
 */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return differenceInCalendarDays(toUtcDay(to), toUtcDay(from));
}
