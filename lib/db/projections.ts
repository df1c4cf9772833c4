import type { Table } from 'dexie';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import type { PersonText } from '@/lib/domain/contact/person-text';
import type { TendDatabase } from './database';
import { shardOf } from './search-shards';

type Entry = { id: string };
type Shard<E extends Entry> = { shard: number; version: number; entries: E[] };
/** What the entry of one contact becomes; undefined removes it. */
type Change<E extends Entry> = (known: E | undefined) => E | undefined;

/** So many shards are read and written at a time, so that no step keeps the page waiting. */
const shardsAtOnce = 16;

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
  let version: number | undefined;
  for (let from = 0; from < numbers.length; from += shardsAtOnce) {
    const some = numbers.slice(from, from + shardsAtOnce);
    const stored = await table.bulkGet(some);
    const changed = some.flatMap((shard, place) => {
      const entries = changeEntries(stored[place]?.entries, byShard.get(shard) ?? [], changes);
      return entries ? [{ shard, entries }] : [];
    });
    if (changed.length === 0) continue;
    version ??= await nextVersion(table);
    const next = version;
    await table.bulkPut(changed.map((shard) => ({ ...shard, version: next })));
  }
}

async function nextVersion<E extends Entry>(table: Table<Shard<E>, number>): Promise<number> {
  // Dexie's own reverse: the index is read from its end.
  // oxlint-disable-next-line unicorn/no-array-reverse -- a collection of the database, not an array
  const [newest = 0] = await table.orderBy('version').reverse().limit(1).keys();
  return Number(newest) + 1;
}

/** The entries of a shard after these changes; undefined when that makes no difference. */
function changeEntries<E extends Entry>(
  stored: readonly E[] = [],
  ids: readonly string[],
  changes: ReadonlyMap<string, Change<E>>,
): E[] | undefined {
  const entries = new Map(stored.map((entry) => [entry.id, entry]));
  let isChanged = false;
  for (const id of ids) {
    const known = entries.get(id);
    const next = changes.get(id)?.(known);
    if (isSame(known, next)) continue;
    isChanged = true;
    if (next) entries.set(id, next);
    else entries.delete(id);
  }
  return isChanged ? [...entries.values()] : undefined;
}

/** What rows of the people table become, by contact id. */
export type PeopleChanges = Map<string, Change<PersonRow>>;

/** Entries hold words, numbers and lists of words, nothing deeper. */
function isSame(a: Entry | undefined, b: Entry | undefined): boolean {
  if (!a || !b) return a === b;
  const keys = Object.keys(a);
  const isSameIn = (key: string) => {
    const [one, other]: unknown[] = [Reflect.get(a, key), Reflect.get(b, key)];
    if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
    return one.length === other.length && one.every((word, place) => word === other[place]);
  };
  return keys.length === Object.keys(b).length && keys.every(isSameIn);
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
