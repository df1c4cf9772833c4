import type { Table } from 'dexie';
import type { Contact } from '@/lib/domain/contact/contact';
import type { ImportChunk, ImportRecord, ImportState } from '@/lib/domain/import/import-record';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { TendDatabase } from './database';

/** The imports that are remembered, newest first. */
export async function allImports(db: TendDatabase): Promise<ImportRecord[]> {
  return (await db.imports.toArray()).toSorted((a, b) => b.createdAt - a.createdAt);
}

/** Stores an import with all of its work: from here on it survives the page. */
export async function addImport(
  db: TendDatabase,
  record: ImportRecord,
  chunks: readonly ImportChunk[],
): Promise<void> {
  await db.transaction('rw', db.imports, db.importChunks, async () => {
    for (const chunk of chunks) await db.importChunks.put(chunk);
    await db.imports.add(record);
  });
}

/**
 * Moves an import on from one of these states; left alone when somebody decided otherwise meanwhile,
 * here or in another page.
 */
export async function turnImport(
  db: TendDatabase,
  id: string,
  from: readonly ImportState[],
  to: ImportState,
): Promise<void> {
  await db.transaction('rw', db.imports, async () => {
    const record = await db.imports.get(id);
    if (record && from.includes(record.state)) await db.imports.update(id, { state: to });
  });
}

/** Forgets how to take back imports older than `before` (epoch ms). */
export async function forgetImports(db: TendDatabase, before: number): Promise<void> {
  await db.transaction('rw', db.imports, db.importChunks, async () => {
    for (const record of await db.imports.toArray()) {
      const isOver = record.state === 'done' || record.state === 'undone';
      if (!isOver || record.createdAt >= before) continue;
      await db.importChunks.where('importId').equals(record.id).delete();
      await db.imports.delete(record.id);
    }
  });
}

/**
 * The live contacts that answer to any of these aliases. `sorted` is a full chunk in the order of the
 * index: one range is read instead of one key after the other.
 */
export async function contactsForChunk(
  db: TendDatabase,
  sorted: readonly string[],
  others: readonly string[],
  isDense: boolean,
): Promise<Contact[]> {
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const index = db.contacts.where('aliases');
  const range = isDense ? index.between(first, last, true, true) : index.anyOf(sorted);
  const rows = await range.toArray();
  const more = others.length > 0 ? await db.contacts.where('aliases').anyOf(others).toArray() : [];
  return [...rows, ...more].filter((row) => row.deletedAt === undefined);
}

/** Stores rows whole; `bulkAdd` of new ones would cost a third more (bench). */
export async function putNew<T>(table: Table<T, string>, rows: readonly T[]): Promise<void> {
  if (rows.length > 0) await table.bulkPut(rows);
}

/** Calls back with every contact that is not in the trash, in batches. */
export async function eachContact(
  db: TendDatabase,
  take: (contact: Contact) => void,
): Promise<void> {
  let after = '';
  for (;;) {
    const rows = await db.contacts.where('id').above(after).limit(5000).toArray();
    for (const row of rows) if (row.deletedAt === undefined) take(row);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/**
 * All interactions of these contacts by contact, also those in the trash. One stretch of the index
 * is read for each: stepping through them with a cursor takes four times as long (bench).
 */
export async function interactionsByContact(
  db: TendDatabase,
  contactIds: readonly string[],
): Promise<Map<string, Interaction[]>> {
  const ids = [...new Set(contactIds)];
  const index = db.interactions.where('contactIds');
  const lists = await Promise.all(ids.map((id) => index.equals(id).toArray()));
  return new Map(ids.map((id, place) => [id, lists[place] ?? []]));
}
