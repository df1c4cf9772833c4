import { isLocalDate } from '../domain/calendar/local-date';
import { toUtcDay } from '../domain/calendar/utc-day';

const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/**
 * A day without its year, for the foot of a chart. What is no day comes back as it is.
 *
 * @example formatDayMonth('2025-12-15') // '15 Dec'
 */
export function formatDayMonth(day: string): string {
  return isLocalDate(day) ? format.format(toUtcDay(day)) : day;
}
