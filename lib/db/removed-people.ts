import type { TendDatabase } from './database';

/** How many people were removed for good on purpose, since this database began. */
export async function removedPeople(db: TendDatabase): Promise<number> {
  const mark = await db.marks.get('removed');
  return mark?.key === 'removed' ? mark.people : 0;
}
