import type { LocalDate } from './local-date';

/**
 * The later of two days; a missing one never wins.
 *
 * @example laterOf('2026-03-01', undefined); // '2026-03-01'
 */
export function laterOf(a: LocalDate, b: LocalDate | undefined): LocalDate {
  return b !== undefined && b > a ? b : a;
}
