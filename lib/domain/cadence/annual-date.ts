import { addDays } from '@/lib/domain/calendar/add-days';
import { daysInMonth } from '@/lib/domain/calendar/days-in-month';
import type { LocalDate } from '@/lib/domain/calendar/local-date';

/** A day of every year: a birthday, an anniversary (E7, P10). `month` 1 to 12. */
export type AnnualDate = { kind: string; month: number; day: number; year?: number };

/** One year's turn of an annual date and the days around it on which Tend speaks of it. */
export type Occurrence = {
  kind: string;
  on: LocalDate;
  /** First day of notice. */
  noticeOn: LocalDate;
  /** Last day on which it is still shown, late. */
  lastOn: LocalDate;
  /** Which turn it is (a 40th birthday), when the year is known. */
  turn?: number;
};

/** How long a missed annual date is still shown (E7). */
export const annualLateDays = 7;

export type AnnualRules = { noticeDays: number; leapDay: 'feb-28' | 'mar-1' };

/**
 * The day an annual date falls on in a year; `undefined` for one that never exists.
 *
 * @example annualDay({ kind: 'birthday', month: 2, day: 29 }, 2026, 'feb-28'); // '2026-02-28'
 */
export function annualDay(
  { month, day }: AnnualDate,
  year: number,
  leapDay: AnnualRules['leapDay'],
): LocalDate | undefined {
  if (!Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  if (day <= daysInMonth(year, month)) return write(year, month, day);
  if (month !== 2 || day !== 29) return undefined;
  return leapDay === 'mar-1' ? write(year, 3, 1) : write(year, 2, 28);
}

function write(year: number, month: number, day: number): LocalDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/**
 * The turns of an annual date around a day: last year's, this year's and next year's, oldest first.
 * A turn before the year of the event itself is none.
 *
 * @example occurrencesAround(birthday, '2026-03-01', rules).map((turn) => turn.on);
 */
export function occurrencesAround(
  date: AnnualDate,
  today: LocalDate,
  rules: AnnualRules,
): Occurrence[] {
  const thisYear = Number(today.slice(0, 4));
  const began = Number.isInteger(date.year) ? date.year : undefined;
  const turns: Occurrence[] = [];
  for (const year of [thisYear - 1, thisYear, thisYear + 1]) {
    const on = annualDay(date, year, rules.leapDay);
    if (on === undefined || (began !== undefined && year < began)) continue;
    turns.push({
      kind: date.kind,
      on,
      noticeOn: addDays(on, -rules.noticeDays),
      lastOn: addDays(on, annualLateDays),
      ...(began === undefined ? {} : { turn: year - began }),
    });
  }
  return turns;
}
