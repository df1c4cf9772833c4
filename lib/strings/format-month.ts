import { isLocalDate } from '../domain/calendar/local-date';
import { toUtcDay } from '../domain/calendar/utc-day';

const short = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * The month of a day in words, short or with its year. What is no day comes back as it is.
 *
 * @example formatMonth('2026-03-01') // 'Mar'
 * @example formatMonth('2026-03-01', true) // 'March 2026'
 */
export function formatMonth(day: string, isLong = false): string {
  if (!isLocalDate(day)) return day;
  return (isLong ? long : short).format(toUtcDay(day));
}
