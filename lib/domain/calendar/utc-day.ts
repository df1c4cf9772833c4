import { UTCDate } from '@date-fns/utc';
import type { LocalDate } from './local-date';

/**
 * The day as date-fns reckons with it: midnight in UTC, so that no result depends on the machine's
 * zone (E12). Expects a day that `isLocalDate` accepts.
 *
 * @example toUtcDay('2026-03-01').getTime(); // 1772323200000
 */
export function toUtcDay(day: LocalDate): UTCDate {
  const date = new UTCDate(0);
  date.setFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  return date;
}

/**
 * The way back: the UTC calendar day of a date, or `undefined` when it lies outside the years 0001
 * to 9999 (or is no date at all).
 *
 * @example fromUtcDay(new UTCDate(0)); // '1970-01-01'
 */
export function fromUtcDay(date: Date): LocalDate | undefined {
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return undefined;
  return [
    String(year).padStart(4, '0'),
    String(date.getUTCMonth() + 1).padStart(2, '0'),
    String(date.getUTCDate()).padStart(2, '0'),
  ].join('-');
}
