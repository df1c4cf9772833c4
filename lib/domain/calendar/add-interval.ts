import { addDays as addUtcDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addWeeks } from 'date-fns/addWeeks';
import type { Interval } from './interval';
import { lastLocalDate, type LocalDate } from './local-date';
import { fromUtcDay, toUtcDay } from './utc-day';

const adders = { day: addUtcDays, week: addWeeks, month: addMonths } as const;

/**
 * The anchor plus a rhythm, `times` over (E4). Days and weeks add calendar days. Months are added
 * to the anchor itself and stop at the month's end; they are never chained through a shorter month.
 *
 * @example addInterval('2026-01-31', { every: 1, unit: 'month' }); // '2026-02-28'
 * @example addInterval('2026-01-31', { every: 1, unit: 'month' }, 2); // '2026-03-31'
 */
export function addInterval(anchor: LocalDate, interval: Interval, times = 1): LocalDate {
  const add = adders[interval.unit];
  return fromUtcDay(add(toUtcDay(anchor), interval.every * times)) ?? lastLocalDate;
}
