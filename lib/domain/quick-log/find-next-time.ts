import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Clause } from './clauses';
import type { DayMention } from './find-days';
import type { Language } from './languages/language';
import { findAll, type Sheet, type Span, take } from './sheet';

const near = 60;

/**
 * Takes the next time out of a line: "again in 3 weeks", "follow up with her in March". Words
 * between the two stay. A phrase with no day to come beside it is left alone.
 */
export function findNextTime(
  sheet: Sheet,
  clauses: readonly Clause[],
  days: readonly DayMention[],
  language: Language,
  today: LocalDate,
): { sheet: Sheet; reachOutOn?: LocalDate; used: Span[] } {
  for (const phrase of findAll(sheet, language.nextTime)) {
    const clause = clauses.find(({ start, end }) => start <= phrase.start && phrase.start < end);
    if (!clause) continue;
    const ahead = days.filter(
      (day) => day.future > today && sheet.work.slice(day.start, day.end).trim() !== '',
    );
    const after = ahead.find(
      (day) =>
        day.start >= phrase.start && day.end <= clause.hardEnd && day.start - phrase.end < near,
    );
    const before = ahead.find(
      (day) =>
        day.end <= phrase.start &&
        day.start >= clause.start - near &&
        /^[\s,]*$/.test(sheet.work.slice(day.end, phrase.start)),
    );
    const day = after ?? before;
    if (!day) continue;
    const start = day.from < phrase.end && day.start >= phrase.start ? day.start : day.from;
    const rest = take(take(sheet, phrase), { start, end: day.end });
    return { sheet: rest, reachOutOn: day.future, used: [phrase, day] };
  }
  return { sheet, used: [] };
}
