import { addDays } from '@/lib/domain/calendar/add-days';
import { daysBetween } from '@/lib/domain/calendar/days-between';
import type { LocalDate } from '@/lib/domain/calendar/local-date';

export type Week = { weekdays: readonly number[]; daysOff: readonly LocalDate[] };

const aMonday: LocalDate = '2024-01-01';

function isWorkingDay(day: LocalDate, { weekdays, daysOff }: Week): boolean {
  const weekday = (((daysBetween(aMonday, day) % 7) + 7) % 7) + 1;
  return weekdays.includes(weekday) && !daysOff.includes(day);
}

const longestWindow = 400;

/**
 * The working days of a window, first and last included; a window over 400 days is cut there.
 *
 * @param atLeast days wanted even when the window has fewer: the next ones after it are added
 * @example workingDays('2026-03-06', '2026-03-09', { weekdays: [1, 2, 3, 4, 5], daysOff: [] });
 * // ['2026-03-06', '2026-03-09']
 */
export function workingDays(from: LocalDate, to: LocalDate, week: Week, atLeast = 0): LocalDate[] {
  const days: LocalDate[] = [];
  if (week.weekdays.length === 0) return days;
  let day = from;
  for (let step = 0; step < longestWindow + atLeast * 8; step += 1) {
    if (day > to && days.length >= atLeast) break;
    if (step >= longestWindow && days.length >= atLeast) break;
    if (isWorkingDay(day, week)) days.push(day);
    day = addDays(day, 1);
  }
  return days;
}
