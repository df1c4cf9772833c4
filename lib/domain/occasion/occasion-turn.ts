import { annualDay, annualLateDays } from '@/lib/domain/cadence/annual-date';
import { addDays } from '@/lib/domain/calendar/add-days';
import { daysInMonth } from '@/lib/domain/calendar/days-in-month';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { toUtcDay } from '@/lib/domain/calendar/utc-day';
import type { DueRules } from '@/lib/domain/plan/due-rules';
import type { Occasion, OccasionDay } from './occasion';

/** One year's turn of an occasion: its day, and the days on which Tend speaks of it. */
export type OccasionTurn = { year: number; on: LocalDate; noticeOn: LocalDate; lastOn: LocalDate };

/**
 * The day of an occasion in a year; `undefined` where that year has none.
 *
 * @example occasionDayIn({ month: 11, weekday: 4, nth: 4 }, 2026, 'feb-28'); // '2026-11-26'
 */
export function occasionDayIn(
  on: OccasionDay,
  year: number,
  leapDay: DueRules['leapDay'],
): LocalDate | undefined {
  if ('day' in on) {
    return annualDay({ kind: '', month: on.month, day: on.day }, year, leapDay);
  }
  const first = annualDay({ kind: '', month: on.month, day: 1 }, year, leapDay);
  if (first === undefined) return undefined;
  const ahead = (on.weekday - toUtcDay(first).getUTCDay() + 7) % 7;
  const place = ahead + (on.nth - 1) * 7;
  return place < daysInMonth(year, on.month) ? addDays(first, place) : undefined;
}

/**
 * The turn that matters now: the one spoken of today, else the next to come.
 *
 * @example occasionTurn(newYear, rules, '2026-12-28')?.on; // '2027-01-01'
 */
export function occasionTurn(
  occasion: Pick<Occasion, 'on' | 'noticeDays'>,
  rules: Pick<DueRules, 'noticeDays' | 'leapDay'>,
  today: LocalDate,
): OccasionTurn | undefined {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear - 1; year <= thisYear + 8; year += 1) {
    const on = occasionDayIn(occasion.on, year, rules.leapDay);
    if (on === undefined) continue;
    const lastOn = addDays(on, annualLateDays);
    if (lastOn < today) continue;
    return { year, on, noticeOn: addDays(on, -(occasion.noticeDays ?? rules.noticeDays)), lastOn };
  }
  return undefined;
}
