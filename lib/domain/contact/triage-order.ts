import type { PersonRow } from './person-row';

/**
 * Who is to be looked at next: those who wait, the latest met first, then those put off before.
 * @example triageOrder(rows)[0] // the newest connection
 */
export function triageOrder(rows: readonly PersonRow[]): PersonRow[] {
  const waiting = rows.filter(({ triage }) => triage !== undefined);
  return waiting.toSorted(
    (a, b) =>
      Number(a.triage === 'skipped') - Number(b.triage === 'skipped') ||
      (b.metOn ?? '').localeCompare(a.metOn ?? '') ||
      (a.id < b.id ? -1 : 1),
  );
}
