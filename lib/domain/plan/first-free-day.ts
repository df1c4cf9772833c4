import { addDays } from '@/lib/domain/calendar/add-days';
import type { LocalDate } from '@/lib/domain/calendar/local-date';

/** Further ahead than this everybody may come at once. */
const lookAheadDays = 730;

/**
 * The first day from `from` on with room: fewer than `dailyCap` people come due on it. For people who
 * are chosen one after the other, so that they come a few a day like those chosen at once (E3).
 * @param taken how many come due on each day already
 * @example firstFreeDay({ '2026-03-05': 5 }, 5, '2026-03-05') // '2026-03-06'
 */
export function firstFreeDay(
  taken: Readonly<Record<LocalDate, number>>,
  dailyCap: number,
  from: LocalDate,
): LocalDate {
  const cap = Math.max(1, Math.floor(dailyCap));
  for (let ahead = 0; ahead < lookAheadDays; ahead += 1) {
    const day = addDays(from, ahead);
    if ((taken[day] ?? 0) < cap) return day;
  }
  return from;
}
