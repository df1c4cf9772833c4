import type { Remark } from './remark';

/**
 * Remarks as they are offered: the unused first, newest day first, then newest entry (P1).
 * @example orderRemarks(remarks)[0] // the newest remark not brought up yet
 */
export function orderRemarks(remarks: readonly Remark[]): Remark[] {
  return remarks.toSorted(
    (a, b) =>
      Number(a.usedOn !== undefined) - Number(b.usedOn !== undefined) ||
      b.day.localeCompare(a.day) ||
      b.createdAt - a.createdAt ||
      b.id.localeCompare(a.id),
  );
}
