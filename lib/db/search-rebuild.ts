import { searchEntry } from '@/lib/domain/contact/search-entry';
import { wishEntry } from '@/lib/domain/match/wish';
import type { TendDatabase } from './database';
import { putSearchEntries } from './search-shards';
import { putWishEntry } from './wish-shards';

/**
 * Empties everything that is computed (search, people table, due counts) and makes the entries of
 * search and matching anew. Call inside a write that then reindexes the contacts it is given back.
 */
export async function resetProjections(db: TendDatabase): Promise<string[]> {
  const computed = [db.searchShards, db.peopleShards, db.textShards, db.wishShards];
  for (const table of computed) await table.clear();
  await db.stats.delete('due');
  const contacts = await db.contacts.toArray();
  const cached = contacts.filter(({ due }) => due !== undefined);
  await db.contacts.bulkPut(cached.map(({ due: _due, ...contact }) => contact));
  const live = contacts.filter(({ deletedAt }) => deletedAt === undefined);
  await putSearchEntries(db, new Map(live.map((contact) => [contact.id, searchEntry(contact)])));
  for (const contact of live) {
    const entry = wishEntry(contact);
    if (entry) await putWishEntry(db, contact.id, entry);
  }
  return contacts.map(({ id }) => id);
}
