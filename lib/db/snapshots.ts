import type { Table } from 'dexie';
import type { TendDatabase } from './database';

const batch = 5000;

/** Every row of a table, read in batches by primary key. */
export async function allRows(db: TendDatabase, name: string): Promise<unknown[]> {
  const table: Table<unknown, string> = db.table(name);
  const key = table.schema.primKey.keyPath;
  const rows: unknown[] = [];
  let after: unknown;
  for (;;) {
    const part = await (
      after === undefined ? table.toCollection() : table.where(':id').above(after)
    )
      .limit(batch)
      .toArray();
    rows.push(...part);
    const last: unknown = part.at(-1);
    if (part.length < batch || typeof last !== 'object' || last === null) return rows;
    after = Object.entries(last).find(([field]) => field === key)?.[1];
  }
}

/** Writes rows over those with the same key. Call inside a write. */
export async function putRows(
  db: TendDatabase,
  name: string,
  rows: readonly unknown[],
): Promise<void> {
  const table: Table<unknown, string> = db.table(name);
  for (let at = 0; at < rows.length; at += 500) await table.bulkPut(rows.slice(at, at + 500));
}

/** Removes rows by key. Call inside a write. */
export async function deleteRows(
  db: TendDatabase,
  name: string,
  keys: readonly string[],
): Promise<void> {
  await db.table<unknown, string>(name).bulkDelete([...keys]);
}

/** How many people are stored, the trash included; costs about 7 µs each. */
export const countContacts = (db: TendDatabase): Promise<number> => db.contacts.count();

/** Gives a database that was restored the identity of the one it stands for. */
export async function adoptDatabaseId(db: TendDatabase, databaseId: string): Promise<void> {
  await db.meta.update('store', { databaseId });
}

/** The identity of this database. */
export async function databaseIdOf(db: TendDatabase): Promise<string | undefined> {
  return (await db.meta.get('store'))?.databaseId;
}
