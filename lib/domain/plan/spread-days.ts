import { addDays } from '@/lib/domain/calendar/add-days';
import type { LocalDate } from '@/lib/domain/calendar/local-date';

/**
 * One day for each of `count` people, at most `dailyCap` of them on a day, the first ones on `from`.
 * For tracking (E3), resuming (E6) or a fresh start (E11) of many at once: whoever is nth gets the
 * nth day as `clockResetOn` (or `pausedUntil`), so that their due days come `dailyCap` a day.
 *
 * @param dailyCap people a day; below one counts as one
 * @example spreadDays(3, 2, '2026-03-01'); // ['2026-03-01', '2026-03-01', '2026-03-02']
 */
export function spreadDays(count: number, dailyCap: number, from: LocalDate): LocalDate[] {
  const cap = dailyCap >= 1 ? Math.floor(dailyCap) : 1;
  const days: LocalDate[] = [];
  for (let place = 0; place < count; place += 1) {
    days.push(addDays(from, Math.floor(place / cap)));
  }
  return days;
}
