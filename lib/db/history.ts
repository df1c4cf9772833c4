import type { Commitment } from '@/lib/domain/commitment/commitment';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { Note } from '@/lib/domain/note/note';
import type { Remark } from '@/lib/domain/remark/remark';
import type { TendDatabase } from './database';
import { rowsOf } from './rows-of';

const live = <T extends { deletedAt?: number }>(rows: T[]): T[] =>
  rows.filter((row) => row.deletedAt === undefined);

/** What happened with a contact, unordered. */
export async function interactionsOf(db: TendDatabase, contactId: string): Promise<Interaction[]> {
  return live(await db.interactions.where('contactIds').equals(contactId).toArray());
}

/** What happened with each of many: one read through the index, however many they are. */
export async function interactionsOfMany(
  db: TendDatabase,
  contactIds: readonly string[],
): Promise<Map<string, Interaction[]>> {
  const found = new Map<string, Interaction[]>(contactIds.map((id) => [id, []]));
  const rows = await db.interactions.where('contactIds').anyOf(contactIds).distinct().toArray();
  for (const row of live(rows)) for (const id of row.contactIds) found.get(id)?.push(row);
  return found;
}

/** What they said, unordered. */
export async function remarksOf(db: TendDatabase, contactId: string): Promise<Remark[]> {
  return live(await db.remarks.where('contactId').equals(contactId).toArray());
}

/** A remark, when neither it nor whoever said it is in the trash. */
export async function keptRemark(db: TendDatabase, id: string): Promise<Remark | undefined> {
  const remark = await db.remarks.get(id);
  const contact = remark && (await db.contacts.get(remark.contactId));
  return contact && remark.deletedAt === undefined && contact.deletedAt === undefined
    ? remark
    : undefined;
}

/** The notes about a contact, unordered. */
export async function notesOf(db: TendDatabase, contactId: string): Promise<Note[]> {
  return live(await db.notes.where('contactId').equals(contactId).toArray());
}

/** The promises between you, unordered. */
export async function commitmentsOf(db: TendDatabase, contactId: string): Promise<Commitment[]> {
  return live(await db.commitments.where('contactId').equals(contactId).toArray());
}

/** What was written about many contacts, remarks before notes: one index read a table. */
export async function textsAbout(
  db: TendDatabase,
  contactIds: readonly string[],
  isDense: boolean,
): Promise<Map<string, string[]>> {
  const texts = new Map<string, string[]>(contactIds.map((id) => [id, []]));
  if (contactIds.length === 0) return texts;
  const [remarks, notes] = await Promise.all([
    rowsOf(db.remarks, 'contactId', contactIds, isDense),
    rowsOf(db.notes, 'contactId', contactIds, isDense),
  ]);
  for (const { contactId, text } of [...live(remarks), ...live(notes)]) {
    texts.get(contactId)?.push(text);
  }
  return texts;
}
