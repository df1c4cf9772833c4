import type { WishEntry } from '@/lib/domain/match/wish';
import type { TendDatabase } from './database';
import { shardOf } from './search-shards';

/** Puts, replaces or (with `undefined`) removes what a contact needs and offers. Call inside a write. */
export const putWishEntry = (
  db: TendDatabase,
  id: string,
  entry: WishEntry | undefined,
): Promise<void> => putWishEntries(db, new Map([[id, entry]]));

/** The same for many contacts at once: each shard is read once, and written when it changes. */
export async function putWishEntries(
  db: TendDatabase,
  entries: ReadonlyMap<string, WishEntry | undefined>,
): Promise<void> {
  const byShard = Map.groupBy(entries.keys(), shardOf);
  const numbers = [...byShard.keys()];
  const stored = await db.wishShards.bulkGet(numbers);
  const changed = numbers.flatMap((shard, place) => {
    const ids = new Set(byShard.get(shard));
    const known = stored[place]?.entries ?? [];
    const others = known.filter(({ id }) => !ids.has(id));
    const put = [...ids].flatMap((id) => entries.get(id) ?? []);
    const isSame = put.length === 0 && others.length === known.length;
    return isSame ? [] : [{ shard, entries: [...others, ...put] }];
  });
  if (changed.length > 0) await db.wishShards.bulkPut(changed);
}

/** Everything that anybody needs or offers: at most 256 rows, whatever the number of contacts. */
export async function allWishEntries(db: TendDatabase): Promise<WishEntry[]> {
  return (await db.wishShards.toArray()).flatMap((shard) => shard.entries);
}
