import type { SearchEntry } from '@/lib/domain/contact/search-entry';
import type { TendDatabase } from './database';

/** Small enough to be rewritten with each contact, few enough to be read at once. */
const shardCount = 256;

/** The shard a contact's search entry lives in; stable for ever (FNV-1a over the id). */
export function shardOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % shardCount;
}

/** Puts, replaces or (with `undefined`) removes the search entry of a contact. Call inside a write. */
export const putSearchEntry = (
  db: TendDatabase,
  id: string,
  entry: SearchEntry | undefined,
): Promise<void> => putSearchEntries(db, new Map([[id, entry]]));

/** The same for many contacts at once: each shard is read and written once. Call inside a write. */
export async function putSearchEntries(
  db: TendDatabase,
  entries: ReadonlyMap<string, SearchEntry | undefined>,
): Promise<void> {
  const byShard = Map.groupBy(entries.keys(), shardOf);
  const numbers = [...byShard.keys()];
  const stored = await db.searchShards.bulkGet(numbers);
  await db.searchShards.bulkPut(
    numbers.map((shard, place) => {
      const ids = new Set(byShard.get(shard));
      const others = (stored[place]?.entries ?? []).filter(({ id }) => !ids.has(id));
      return { shard, entries: [...others, ...[...ids].flatMap((id) => entries.get(id) ?? [])] };
    }),
  );
}

/** All search entries: at most 256 small rows, whatever the number of contacts. */
export async function allSearchEntries(db: TendDatabase): Promise<SearchEntry[]> {
  return (await db.searchShards.toArray()).flatMap((shard) => shard.entries);
}
