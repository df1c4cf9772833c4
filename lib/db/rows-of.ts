import type { Table } from 'dexie';

/** More rows than this for each contact, and jumping from one to the next is as good. */
const inOneStretch = 40;

/**
 * The rows an index holds for these contacts; a row of several of them may come several times.
 * `isDense`: these are nearly all contacts that are stored between the first and the last of them.
 */
export async function rowsOf<Row>(
  table: Table<Row, string>,
  index: string,
  contactIds: readonly string[],
  isDense: boolean,
): Promise<Row[]> {
  if (contactIds.length === 1)
    return table
      .where(index)
      .equals(contactIds[0] ?? '')
      .toArray();
  if (isDense) {
    const sorted = contactIds.toSorted();
    const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
    // Read in one go, which a search for each contact is not: many times as fast.
    const limit = contactIds.length * inOneStretch;
    const rows = await table.where(index).between(first, last, true, true).limit(limit).toArray();
    if (rows.length < limit) return rows;
  }
  return table.where(index).anyOf(contactIds).distinct().toArray();
}
