import type { Table } from 'dexie';
import { capText, type LimitedField } from '@/lib/domain/record/field-limit';
import { saveFieldEdit } from './field-edits';
import { refreshTexts } from './refresh-texts';
import type { ServiceContext } from './service-context';
import { write } from './write';

type TextRecord = { id: string; text: string; updatedAt: number };
export type TextChange = {
  /** What the editor showed when the person began to type. */
  seen: string;
  value: string;
};

/**
 * Changes the text of a note, remark or commitment. The newest text wins; the one it replaces is
 * kept. `overwrote` is another window's text that this editor had not seen.
 */
export async function editText<T extends TextRecord>(
  context: ServiceContext,
  table: Table<T, string>,
  field: LimitedField,
  id: string,
  change: TextChange,
): Promise<{ overwrote?: string }> {
  const value = capText(field, change.value).text;
  if (value.trim() === '') return {};
  return write(context, [], async () => {
    const record = await table.get(id);
    if (!record || record.text === value) return {};
    const unseen = record.text !== change.seen;
    const edit = { recordId: id, field: 'text', before: record.text, after: value, unseen };
    await saveFieldEdit(context, edit);
    await table
      .where('id')
      .equals(id)
      .modify((row: TextRecord) => {
        row.text = value;
        row.updatedAt = context.clock.now();
      });
    await refreshTexts(context.db, ['contactId' in record ? String(record.contactId) : undefined]);
    return unseen ? { overwrote: record.text } : {};
  });
}
