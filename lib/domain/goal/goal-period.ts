import { addDays } from '@/lib/domain/calendar/add-days';
import { addInterval } from '@/lib/domain/calendar/add-interval';
import { daysBetween } from '@/lib/domain/calendar/days-between';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { GoalPeriod } from './goal';

/** The first day, and the first day that is outside again. */
export type Period = { from: LocalDate; until: LocalDate };

const aMonday: LocalDate = '2024-01-01';

/**
 * The week (Monday to Sunday) or the calendar month that a day lies in.
 *
 * @example periodOf('2026-03-04', 'week'); // { from: '2026-03-02', until: '2026-03-09' }
 */
export function periodOf(day: LocalDate, per: GoalPeriod): Period {
  if (per === 'month') {
    const from = `${day.slice(0, 8)}01`;
    return { from, until: addInterval(from, { every: 1, unit: 'month' }) };
  }
  const weekday = ((daysBetween(aMonday, day) % 7) + 7) % 7;
  const from = addDays(day, -weekday);
  return { from, until: addDays(from, 7) };
}

/**
 * The last so many weeks or months, the oldest first, the current one last.
 *
 * @example lastPeriods('2026-03-04', 'month', 2).map(({ from }) => from);
 * // ['2026-02-01', '2026-03-01']
 */
export function lastPeriods(today: LocalDate, per: GoalPeriod, count: number): Period[] {
  const periods: Period[] = [];
  let period = periodOf(today, per);
  while (periods.length < count) {
    periods.unshift(period);
    period = periodOf(addDays(period.from, -1), per);
  }
  return periods;
}

/** A year of weeks or months. */
export const periodsInYear = { week: 52, month: 12 } as const;
