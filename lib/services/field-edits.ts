import type { FieldEdit } from '@/lib/domain/record/field-edit';
import type { ServiceContext } from './service-context';

/** Keeps the value a change writes over. Call inside the write. */
export async function saveFieldEdit(
  { db, clock, newId }: ServiceContext,
  edit: Omit<FieldEdit, 'id' | 'at'>,
): Promise<void> {
  await db.fieldEdits.add({ ...edit, id: newId(), at: clock.now() });
}
