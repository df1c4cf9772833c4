import type { Table } from 'dexie';
import type { MadeRecord, MovedRecord } from '@/lib/domain/contact/merge';
import { pairId } from '@/lib/domain/contact/not-same';
import { putBack } from '@/lib/domain/contact/put-back';
import { swapContact } from '@/lib/domain/contact/swap-contact';
import type { TendDatabase } from './database';

type Row = Record<string, unknown>;
type Reference = { table: Table<Row, string>; index?: string };

/** Every table whose records name contacts in a field, with the index that finds them. */
const references = (db: TendDatabase): Reference[] => {
  const of = <R>(table: Table<R, string>, index?: string): Reference => ({
    table: table as unknown as Table<Row, string>,
    ...(index ? { index } : {}),
  });
  return [
    of(db.interactions, 'contactIds'),
    of(db.remarks, 'contactId'),
    of(db.notes, 'contactId'),
    of(db.commitments, 'contactId'),
    of(db.referrals, 'contactIds'),
    of(db.referralAsks, 'contactId'),
    of(db.runs, 'contactId'),
    of(db.campaigns),
    of(db.occasions),
    of(db.circles),
    of(db.plans),
  ];
};

const readAtOnce = 2000;

/**
 * Makes every record that names one contact name another: in fields and lists, in whom others know
 * (P24: `knowers`, see `knowing`), in drafts, in what is "not the same" or no match. Gives what it
 * did. Call inside a write.
 */
export async function moveReferences(
  db: TendDatabase,
  fromId: string,
  toId: string,
  { knowers, now }: { knowers: readonly string[]; now: number },
): Promise<{ moved: MovedRecord[]; made: MadeRecord[] }> {
  const moved: MovedRecord[] = [];
  const move = async (table: Table<Row, string>, row: Row) => {
    const swapped = swapContact(row, fromId, toId);
    if (Object.keys(swapped).length === 0) return;
    // Newer than a copy of it that still says the other: put together, this one stays.
    const after = 'updatedAt' in row ? { ...swapped, updatedAt: now } : swapped;
    const id = keyOf(table, row);
    const before = Object.fromEntries(Object.keys(after).map((key) => [key, row[key]]));
    moved.push({ table: table.name, id, before, after });
    await table.update(id, after);
  };
  for (const { table, index } of references(db)) {
    const rows = await (index ? table.where(index).equals(fromId) : table).toArray();
    for (const row of rows) await move(table, row);
  }
  const contacts = db.contacts as unknown as Table<Row, string>;
  const others = knowers.filter((id) => id !== fromId && id !== toId);
  for (const row of await db.contacts.bulkGet(others)) {
    if (row) await move(contacts, { id: row.id, knows: row.knows, updatedAt: row.updatedAt });
  }
  return {
    moved,
    made: [...(await moveDrafts(db, fromId, toId)), ...(await copyMarks(db, fromId, toId))],
  };
}

/** Takes back what `moveReferences` did; what was changed since stays. Call inside a write. */
export async function putReferencesBack(
  db: TendDatabase,
  moved: readonly MovedRecord[],
  made: readonly MadeRecord[],
): Promise<void> {
  for (const { table: name, id, before, after } of moved) {
    const table = db.table<Row, string>(name);
    const row = await table.get(id);
    if (!row) continue;
    // What was not there before is absent in a `before` that went through a backup.
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after ?? {})])];
    const back = keys.map(
      (key) => [key, after ? putBack(row[key], before[key], after[key]) : before[key]] as const,
    );
    await table.update(id, Object.fromEntries(back));
  }
  for (const { table: name, id, from } of made) {
    const table = db.table<Row, string>(name);
    const row = await table.get(id);
    await table.delete(id);
    if (from && row) await table.put({ ...row, ...from });
  }
}

const keyOf = (table: Table<Row, string>, row: Row): string =>
  String(row[String(table.schema.primKey.keyPath)]);

/**
 * The ids of everybody who knows this contact (P24). No index tells, so all are looked through, half a
 * second of thirty thousand: do it before the write, that nobody else's waits for it. Who came to know them meanwhile is led on by
 * the merge itself, which tells who they became.
 */
export async function knowing(db: TendDatabase, knownId: string): Promise<string[]> {
  const found: string[] = [];
  let after = '';
  for (;;) {
    const rows = await db.contacts.where('id').above(after).limit(readAtOnce).toArray();
    const last = rows.at(-1);
    if (!last) return found;
    after = last.id;
    for (const { id, knows } of rows) {
      if (knows?.some(({ contactId }) => contactId === knownId)) found.push(id);
    }
  }
}

/** Words typed about one wait with the other: a scope ends in the contact's id. */
async function moveDrafts(db: TendDatabase, fromId: string, toId: string): Promise<MadeRecord[]> {
  const drafts = (await db.drafts.toArray()).filter(({ scope }) =>
    scope.split(':').includes(fromId),
  );
  const made: MadeRecord[] = [];
  for (const { id, scope, ...draft } of drafts) {
    const moved = { id: id.replace(fromId, toId), scope: scope.replace(fromId, toId) };
    await db.drafts.delete(id);
    await db.drafts.put({ ...draft, ...moved });
    made.push({ table: 'drafts', id: moved.id, from: { id, scope } });
  }
  return made;
}

/** Who is not whom, and who is no match for whom, holds of the one that both become, too. */
async function copyMarks(db: TendDatabase, fromId: string, toId: string): Promise<MadeRecord[]> {
  const made: MadeRecord[] = [];
  for (const pair of await db.notSame.toArray()) {
    const [a = '', b = ''] = pair.id.split(' ');
    const other = a === fromId ? b : b === fromId ? a : undefined;
    if (other === undefined || other === toId) continue;
    const id = pairId(toId, other);
    if (await db.notSame.get(id)) continue;
    await db.notSame.add({ ...pair, id });
    made.push({ table: 'notSame', id });
  }
  for (const choice of await db.matchChoices.toArray()) {
    if (choice.type !== 'dismissed' || !choice.id.split('|').includes(fromId)) continue;
    const id = choice.id
      .split('|')
      .map((part) => (part === fromId ? toId : part))
      .join('|');
    if (await db.matchChoices.get(id)) continue;
    await db.matchChoices.add({ ...choice, id });
    made.push({ table: 'matchChoices', id });
  }
  return made;
}
