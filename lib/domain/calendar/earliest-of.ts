import type { LocalDate } from './local-date';

/**
 * The earliest of some days, or `undefined` when there is none; missing ones are passed over.
 *
 * @example earliestOf(['2026-03-02', undefined, '2026-03-01']); // '2026-03-01'
 */
export function earliestOf(days: Iterable<LocalDate | undefined>): LocalDate | undefined {
  let earliest: LocalDate | undefined;
  for (const day of days) {
    if (day !== undefined && (earliest === undefined || day < earliest)) earliest = day;
  }
  return earliest;
}
