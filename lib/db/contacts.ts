import type { Contact } from '@/lib/domain/contact/contact';
import type { TendDatabase } from './database';

/** The contact with this id, also when it is in the trash. */
export function contactById(db: TendDatabase, id: string): Promise<Contact | undefined> {
  return db.contacts.get(id);
}

/** The contacts with these ids, in their order; missing and deleted ones left out. */
export async function contactsByIds(db: TendDatabase, ids: readonly string[]): Promise<Contact[]> {
  const rows = await db.contacts.bulkGet([...ids]);
  return rows.filter((row): row is Contact => row !== undefined && row.deletedAt === undefined);
}

/** The live contacts that were seen under any of these aliases. */
export async function contactsByAliases(
  db: TendDatabase,
  aliases: readonly string[],
): Promise<Contact[]> {
  if (aliases.length === 0) return [];
  const rows = await db.contacts.where('aliases').anyOf(aliases).distinct().toArray();
  return rows.filter((row) => row.deletedAt === undefined);
}

/** Whether anybody is stored at all; reads one key. */
export async function hasContacts(db: TendDatabase): Promise<boolean> {
  return (await db.contacts.limit(1).primaryKeys()).length > 0;
}
