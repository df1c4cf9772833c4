import type { WishEntry } from '@/lib/domain/match/wish';
import type { TendDatabase } from './database';
import { shardOf } from './search-shards';

/** Puts, replaces or (with `undefined`) removes what a contact needs and offers. Call inside a write. */
export async function putWishEntry(
  db: TendDatabase,
  id: string,
  entry: WishEntry | undefined,
): Promise<void> {
  const shard = shardOf(id);
  const stored = (await db.wishShards.get(shard))?.entries ?? [];
  const others = stored.filter((known) => known.id !== id);
  if (entry === undefined && others.length === stored.length) return;
  await db.wishShards.put({ shard, entries: entry ? [...others, entry] : others });
}

/** Everything that anybody needs or offers: at most 256 rows, whatever the number of contacts. */
export async function allWishEntries(db: TendDatabase): Promise<WishEntry[]> {
  return (await db.wishShards.toArray()).flatMap((shard) => shard.entries);
}
