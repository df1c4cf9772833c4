import type { SearchEntry } from '@/lib/domain/contact/search-entry';
import type { TendDatabase } from './database';

const shardCount = 64;

/** The shard a contact's search entry lives in; stable for ever (FNV-1a over the id). */
export function shardOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % shardCount;
}

/** Puts, replaces or (with `undefined`) removes the search entry of a contact. Call inside a write. */
export async function putSearchEntry(
  db: TendDatabase,
  id: string,
  entry: SearchEntry | undefined,
): Promise<void> {
  const shard = shardOf(id);
  const stored = (await db.searchShards.get(shard))?.entries ?? [];
  const others = stored.filter((known) => known.id !== id);
  await db.searchShards.put({ shard, entries: entry ? [...others, entry] : others });
}

/** All search entries: at most 64 small rows, whatever the number of contacts. */
export async function allSearchEntries(db: TendDatabase): Promise<SearchEntry[]> {
  return (await db.searchShards.toArray()).flatMap((shard) => shard.entries);
}
