import type { ParsedResult } from 'chrono-node';
import { addInterval } from '@/lib/domain/calendar/add-interval';
import { daysBetween } from '@/lib/domain/calendar/days-between';
import { isLocalDate, type LocalDate } from '@/lib/domain/calendar/local-date';
import type { Language } from './languages/language';
import { dayOf, type Meaning, ruled, stepTo, yearly } from './ruled-day';
import { accented, type Sheet, type Span } from './sheet';

/**
 * A day named in a line. `past` and `future` are what it means in something that happened and in
 * something to come; they differ where the words leave it open ("Tuesday", "March 3").
 */
export type DayMention = Span & {
  /** The same stretch with the "by", "on" or "until" before it. */
  from: number;
  past: LocalDate;
  future: LocalDate;
  isOpen: boolean;
  /** Open, and the day to come is the nearer one; a weekday never is: what is written down was. */
  isNearAhead: boolean;
};

const iso = /(?<![\d-])(\d{4}-\d{2}-\d{2})(?![\d-])/g;

/** The days a line names, in order. Hours alone are no day; a stretch of years is none either. */
export function findDays(
  sheet: Sheet,
  language: Language,
  today: LocalDate,
  locale: string | undefined,
): DayMention[] {
  const found: DayMention[] = [];
  let text = accented(sheet);
  const add = (start: number, end: number, past: LocalDate, future: LocalDate, isOpen: boolean) => {
    const before = language.beforeDay.exec(sheet.work.slice(0, start));
    const isNearAhead =
      daysBetween(past, future) > 7 && daysBetween(today, future) < daysBetween(past, today);
    found.push({
      start,
      end,
      from: before ? before.index : start,
      past,
      future,
      isOpen,
      isNearAhead,
    });
  };
  for (const match of text.matchAll(iso)) {
    const day = match[1] ?? '';
    if (isLocalDate(day)) add(match.index, match.index + 10, day, day, false);
    text = text.slice(0, match.index) + '\uE000'.repeat(10) + text.slice(match.index + 10);
  }
  for (const rule of language.moreDays) {
    for (const match of sheet.work.matchAll(rule.pattern)) {
      const end = match.index + match[0].length;
      const meant = text.slice(match.index, end).includes('\uE000')
        ? null
        : ruled(rule, match, today);
      if (!meant) continue;
      add(match.index, end, meant.past, meant.future, meant.past !== meant.future);
      text = text.slice(0, match.index) + '\uE000'.repeat(end - match.index) + text.slice(end);
    }
  }
  const [year = 1, month = 1, date = 1] = today.split('-').map(Number);
  const noon = new Date(year, month - 1, date, 12);
  for (const result of language.days(text, noon, locale)) {
    const meant = meaning(result, language, today);
    if (!meant || isDoubtful(result, sheet, language)) continue;
    const end = result.index + result.text.trimEnd().length;
    add(result.index, end, meant.past, meant.future, meant.past !== meant.future);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function isDoubtful(result: ParsedResult, sheet: Sheet, language: Language): boolean {
  const said = result.text.trim();
  const lower = said.toLowerCase();
  if (language.duration.test(lower)) return true;
  if (!language.doubtfulDay.test(lower)) return false;
  if (language.beforeDay.test(sheet.work.slice(0, result.index))) return false;
  return said === lower || result.index === 0;
}

function meaning(result: ParsedResult, language: Language, today: LocalDate): Meaning | null {
  const { start } = result;
  const certain = (part: 'day' | 'weekday' | 'month' | 'year') => start.isCertain(part);
  const read = dayOf(start.get('year'), start.get('month'), start.get('day'));
  if (!read) return null;
  const said = result.text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (language.ahead.test(said)) return forward(read, today);
  if (language.behind.test(said)) return { past: read, future: read };
  if (certain('weekday') && !certain('day')) {
    const past = stepTo(read, today, -7);
    return { past, future: stepTo(read, today, 7) };
  }
  if (certain('month') && !certain('year') && !isRelative(result)) {
    const day = certain('day') ? (start.get('day') ?? 1) : 1;
    const month = start.get('month') ?? 1;
    return yearly(month, day, today) ?? { past: read, future: read };
  }
  const isCasual = [...start.tags()].some((tag) => tag.startsWith('casualReference/'));
  const isDay =
    isCasual || certain('day') || certain('weekday') || certain('month') || certain('year');
  return isDay ? { past: read, future: read } : null;
}

/** chrono marks reckoned days ("tomorrow", "in two weeks") so. */
const isRelative = (result: ParsedResult) =>
  [...result.start.tags()].some((tag) => tag.startsWith('result/relativeDate'));

function forward(read: LocalDate, today: LocalDate): Meaning {
  let day = read;
  for (let step = 0; day <= today && step < 12; step += 1) {
    day = addInterval(read, { every: step + 1, unit: 'week' });
  }
  return { past: day, future: day };
}
