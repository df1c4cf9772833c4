import type { Commitment } from '@/lib/domain/commitment/commitment';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { Note } from '@/lib/domain/note/note';
import type { Remark } from '@/lib/domain/remark/remark';
import type { TendDatabase } from './database';

const live = <T extends { deletedAt?: number }>(rows: T[]): T[] =>
  rows.filter((row) => row.deletedAt === undefined);

/** What happened with a contact, unordered. */
export async function interactionsOf(db: TendDatabase, contactId: string): Promise<Interaction[]> {
  return live(await db.interactions.where('contactIds').equals(contactId).toArray());
}

/** What they said, unordered. */
export async function remarksOf(db: TendDatabase, contactId: string): Promise<Remark[]> {
  return live(await db.remarks.where('contactId').equals(contactId).toArray());
}

/** The notes about a contact, unordered. */
export async function notesOf(db: TendDatabase, contactId: string): Promise<Note[]> {
  return live(await db.notes.where('contactId').equals(contactId).toArray());
}

/** The promises between you, unordered. */
export async function commitmentsOf(db: TendDatabase, contactId: string): Promise<Commitment[]> {
  return live(await db.commitments.where('contactId').equals(contactId).toArray());
}
