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

/** So many requests cost more than reading a stretch in which not everybody is wanted. */
const many = 50;

/**
 * The contacts with these ids, in their order, also those in the trash. Where most of those that are
 * stored between the first and the last of them are wanted (`isDense`) the stretch is read at once.
 */
export async function contactsAtOnce(
  db: TendDatabase,
  ids: readonly string[],
): Promise<{ contacts: Contact[]; isDense: boolean }> {
  if (ids.length >= many) {
    const sorted = ids.toSorted();
    const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
    const limit = ids.length * 2;
    const stretch = db.contacts.where('id').between(first, last, true, true);
    const rows = await stretch.limit(limit).toArray();
    if (rows.length < limit) {
      const byId = new Map(rows.map((row) => [row.id, row]));
      return { contacts: ids.flatMap((id) => byId.get(id) ?? []), isDense: true };
    }
  }
  const rows = await db.contacts.bulkGet([...ids]);
  return { contacts: rows.filter((row) => row !== undefined), isDense: false };
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
