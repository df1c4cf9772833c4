/**
 * What a record has in the fields that a change is about to write: putting it back undoes the change
 * and nothing else.
 *
 * @example keptFields({ dueOn: '2026-03-02', text: 'a' }, { dueOn: undefined }) // { dueOn: '2026-03-02' }
 */
export function keptFields<T extends object>(record: T, changes: Partial<T>): Partial<T> {
  const kept: Partial<T> = {};
  for (const key in changes) kept[key] = record[key];
  return kept;
}
