import { UTCDate } from '@date-fns/utc';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/**
 * How many days a month has.
 *
 * @param month 1 to 12
 * @example daysInMonth(2028, 2); // 29
 */
export function daysInMonth(year: number, month: number): number {
  const first = new UTCDate(0);
  first.setFullYear(year, month - 1, 1);
  return getDaysInMonth(first);
}
