import type { Table } from 'dexie';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import type { PersonText } from '@/lib/domain/contact/person-text';
import type { TendDatabase } from './database';
import { shardOf } from './search-shards';

type Entry = { id: string };
type Shard<E extends Entry> = { shard: number; version: number; entries: E[] };
/** What the entry of one contact becomes; undefined removes it. */
type Change<E extends Entry> = (known: E | undefined) => E | undefined;

/**
 * Changes entries of a versioned projection, each shard read and written once, and only when
 * something in it really changed. Call inside a write.
 */
async function changeShards<E extends Entry>(
  table: Table<Shard<E>, number>,
  changes: ReadonlyMap<string, Change<E>>,
): Promise<void> {
  const byShard = Map.groupBy(changes.keys(), shardOf);
  const numbers = [...byShard.keys()];
  // Both reads are asked for before anything else the caller has under way in this transaction.
  // oxlint-disable-next-line unicorn/no-array-reverse -- a collection of the database, not an array
  const newestKeys = table.orderBy('version').reverse().limit(1).keys();
  const stored = await table.bulkGet(numbers);
  const [newest = 0] = await newestKeys;
  const changed: { shard: number; entries: E[] }[] = [];
  for (const [place, shard] of numbers.entries()) {
    const entries = new Map((stored[place]?.entries ?? []).map((entry) => [entry.id, entry]));
    let isChanged = false;
    for (const id of byShard.get(shard) ?? []) {
      const known = entries.get(id);
      const next = changes.get(id)?.(known);
      if (JSON.stringify(known) === JSON.stringify(next)) continue;
      isChanged = true;
      if (next) entries.set(id, next);
      else entries.delete(id);
    }
    if (isChanged) changed.push({ shard, entries: [...entries.values()] });
  }
  if (changed.length === 0) return;
  const version = Number(newest) + 1;
  await table.bulkPut(changed.map((shard) => ({ ...shard, version })));
}

/** Changes rows of the people table. Call inside a write. */
export const changePeopleRows = (
  db: TendDatabase,
  changes: ReadonlyMap<string, Change<PersonRow>>,
): Promise<void> => changeShards(db.peopleShards, changes);

/** Changes what was written about contacts, for search. Call inside a write. */
export const putPersonTexts = (
  db: TendDatabase,
  texts: ReadonlyMap<string, PersonText | undefined>,
): Promise<void> =>
  changeShards(db.textShards, new Map([...texts].map(([id, text]) => [id, () => text] as const)));

/** What changed in a projection since a version: whole shards. May be observed. */
export type Fresh<E> = { version: number; shards: { shard: number; entries: E[] }[] };

async function shardsSince<E extends Entry>(
  table: Table<Shard<E>, number>,
  version: number,
): Promise<Fresh<E>> {
  const shards = await table.where('version').above(version).toArray();
  return { version: Math.max(version, ...shards.map((shard) => shard.version)), shards };
}

/** The shards of the people table that are newer than a version; -1 for all of them. */
export const peopleSince = (db: TendDatabase, version: number): Promise<Fresh<PersonRow>> =>
  shardsSince(db.peopleShards, version);

/** The same of what was written about people. */
export const textsSince = (db: TendDatabase, version: number): Promise<Fresh<PersonText>> =>
  shardsSince(db.textShards, version);

/** The row of one contact, from its own shard. */
export async function personRow(db: TendDatabase, id: string): Promise<PersonRow | undefined> {
  const shard = await db.peopleShards.get(shardOf(id));
  return shard?.entries.find((entry) => entry.id === id);
}
