import { addDays } from '@/lib/domain/calendar/add-days';
import { addInterval } from '@/lib/domain/calendar/add-interval';
import { daysBetween } from '@/lib/domain/calendar/days-between';
import { isLocalDate, type LocalDate } from '@/lib/domain/calendar/local-date';
import { toUtcDay } from '@/lib/domain/calendar/utc-day';
import type { DayRule } from './languages/language';

/** What a day means in something that happened and in something to come. */
export type Meaning = { past: LocalDate; future: LocalDate };

/** The day a rule of a language means. @example "hace dos semanas" → two weeks before today */
export function ruled(rule: DayRule, match: RegExpExecArray, today: LocalDate): Meaning | null {
  const word = (match[1] ?? '').toLowerCase();
  if ('months' in rule) {
    const month = rule.months.findIndex((name) => word.startsWith(name)) + 1;
    return month > 0 ? yearly(month, 1, today) : null;
  }
  if ('weekdays' in rule) {
    const wanted = rule.weekdays.findIndex((name) => word.startsWith(name));
    if (wanted < 0) return null;
    const near = addDays(today, (wanted - toUtcDay(today).getUTCDay() + 7) % 7);
    const future = stepTo(near, today, 7);
    const past = near === today ? addDays(today, -7) : addDays(near, -7);
    return rule.side === 'past' ? { past, future: past } : { past: future, future };
  }
  const amount = 'amount' in rule ? rule.amount : rule.sign * numberIn(word, rule.numbers);
  const day =
    Math.abs(amount) <= 1_000 ? addInterval(today, { every: amount, unit: rule.unit }) : null;
  return day && amount !== 0 ? { past: day, future: day } : null;
}

const numberIn = (word: string, numbers: readonly string[]): number =>
  /^\d+$/.test(word)
    ? Number(word)
    : numbers.findIndex((names) => names.split('|').includes(word)) + 1;

/** A day of the year without its year: the last one that was, and the next one. */
export function yearly(month: number, day: number, today: LocalDate): Meaning | null {
  const thisYear = Number(today.slice(0, 4));
  const days = [-1, 0, 1].flatMap((step) => dayOf(thisYear + step, month, day) ?? []);
  const past = days.findLast((candidate) => candidate <= today) ?? days[0];
  const future = days.find((candidate) => candidate > today) ?? days.at(-1);
  return past !== undefined && future !== undefined ? { past, future } : null;
}

/** The same weekday, the last one up to today (`-7`) or the first one after it (`7`). */
export function stepTo(read: LocalDate, today: LocalDate, step: -7 | 7): LocalDate {
  const ahead = ((daysBetween(today, read) % 7) + 7) % 7;
  if (step > 0) return addDays(today, ahead === 0 ? 7 : ahead);
  return addDays(today, ahead === 0 ? 0 : ahead - 7);
}

/** The day of a year, a month and a date; undefined when there is none. */
export function dayOf(
  year: number | null,
  month: number | null,
  day: number | null,
): LocalDate | undefined {
  const parts = [String(year ?? 0).padStart(4, '0'), two(month), two(day)];
  const read = parts.join('-');
  return isLocalDate(read) ? read : undefined;
}
const two = (value: number | null) => String(value ?? 0).padStart(2, '0');
