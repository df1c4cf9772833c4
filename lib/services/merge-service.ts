import type { Table } from 'dexie';
import type { TendDatabase } from '@/lib/db/database';
import type { Contact } from '@/lib/domain/contact/contact';
import {
  type DuplicateFacts,
  duplicateFacts,
  type DuplicateReason,
  findDuplicates,
} from '@/lib/domain/contact/find-duplicates';
import type { Merge, MovedRecord } from '@/lib/domain/contact/merge';
import { mergeContacts } from '@/lib/domain/contact/merge-contacts';
import { pairId } from '@/lib/domain/contact/not-same';
import { swapContact } from '@/lib/domain/contact/swap-contact';
import { refreshFinding, withFields } from './change-contacts';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

/** Two contacts side by side, and why they may be one person. */
export type Duplicate = { id: string; a: Contact; b: Contact; reasons: DuplicateReason[] };

type Row = { id: string };
/** Every table whose records name contacts, with the index that finds them. */
const naming = (db: TendDatabase): { table: Table<Row, string>; index?: string }[] => {
  const of = <R extends Row>(table: Table<R, string>, index?: string) => ({
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
  ];
};

const readAtOnce = 2000;

/** Duplicates: proposed, never silent; merged so that it can be taken apart again. */
export function createMergeService(context: ServiceContext) {
  const { db, clock, newId } = context;

  /** Looks through everybody, some at a time; `onRead` is told how many were read. */
  async function find(onRead: (count: number) => void = () => undefined): Promise<Duplicate[]> {
    const people: DuplicateFacts[] = [];
    let after = '';
    for (;;) {
      const rows = await db.contacts.where('id').above(after).limit(readAtOnce).toArray();
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
      people.push(...rows.filter((row) => row.deletedAt === undefined).map(duplicateFacts));
      onRead(people.length);
    }
    const apart = new Set(await db.notSame.toCollection().primaryKeys());
    const pairs = findDuplicates(people, apart).slice(0, 200);
    const ids = [...new Set(pairs.flatMap(({ aId, bId }) => [aId, bId]))];
    const contacts = new Map(
      (await db.contacts.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row] as const] : [])),
    );
    return pairs.flatMap(({ id, aId, bId, reasons }) => {
      const [a, b] = [contacts.get(aId), contacts.get(bId)];
      return a && b ? [{ id, a, b, reasons }] : [];
    });
  }

  /** Remembers that two contacts are two people. */
  async function notSame(aId: string, bId: string): Promise<Undo> {
    const id = pairId(aId, bId);
    await db.notSame.put({ id, at: clock.now() });
    return () => db.notSame.delete(id);
  }

  /** Makes one contact of two, with both histories; can be taken apart for 30 days. */
  async function merge(keptId: string, goneId: string): Promise<{ id: string; undo: Undo } | null> {
    const id = newId();
    const now = clock.now();
    const done = await write(context, [keptId, goneId], async () => {
      const [kept, gone] = await db.contacts.bulkGet([keptId, goneId]);
      if (!kept || !gone || kept.deletedAt !== undefined || gone.deletedAt !== undefined)
        return false;
      const merged = {
        ...mergeContacts(kept, gone),
        updatedAt: now,
        ...(kept.due ? { due: kept.due } : {}),
      };
      const trashed = { ...gone, deletedAt: now, aliases: [] };
      await db.contacts.bulkPut([merged, trashed]);
      const moved = await moveRecords(goneId, keptId);
      await db.merges.add({
        id,
        at: now,
        keptId,
        goneId,
        keptBefore: kept,
        goneBefore: gone,
        keptAfter: merged,
        moved,
      });
      await refreshFinding(context, [merged, trashed]);
      return true;
    });
    return done ? { id, undo: () => unmerge(id) } : null;
  }

  async function moveRecords(fromId: string, toId: string): Promise<MovedRecord[]> {
    const moved: MovedRecord[] = [];
    for (const { table, index } of naming(db)) {
      const rows = await (index ? table.where(index).equals(fromId) : table).toArray();
      for (const row of rows) {
        const changes = swapContact({ ...row }, fromId, toId);
        const keys = Object.keys(changes);
        if (keys.length === 0) continue;
        const before = Object.fromEntries(
          keys.map((key) => [key, Reflect.get(row, key) as unknown]),
        );
        moved.push({ table: table.name, id: row.id, before });
        await table.update(row.id, changes);
      }
    }
    return moved;
  }

  /** Takes a merge apart: everything goes back, but what was changed since stays as it is. */
  async function unmerge(id: string): Promise<void> {
    const made = await db.merges.get(id);
    if (!made) return;
    await write(context, [made.keptId, made.goneId], async () => {
      const now = await db.contacts.get(made.keptId);
      if (!now) return;
      const kept = takeApart(made, now);
      const { due: _cache, ...gone } = made.goneBefore;
      await db.contacts.bulkPut([kept, gone]);
      for (const { table, id: recordId, before } of made.moved) {
        await db.table<Row, string>(table).update(recordId, before);
      }
      await db.merges.delete(id);
      await refreshFinding(context, [kept, gone]);
    });
  }

  /** Merges that can still be taken apart, the newest first; may be observed. */
  async function merges(): Promise<Merge[]> {
    return (await db.merges.toArray()).toSorted((a, b) => b.at - a.at);
  }

  return { find, notSame, merge, unmerge, merges };
}
export type MergeService = ReturnType<typeof createMergeService>;

/** The kept contact without what the merge brought; fields that were changed since stay. */
function takeApart({ keptBefore, keptAfter }: Merge, now: Contact): Contact {
  const keys = new Set([...Object.keys(keptBefore), ...Object.keys(keptAfter)]);
  const back: Record<string, unknown> = {};
  for (const key of keys) {
    if (key === 'due') continue;
    const isUntouched =
      JSON.stringify(Reflect.get(now, key)) === JSON.stringify(Reflect.get(keptAfter, key));
    if (isUntouched) back[key] = Reflect.get(keptBefore, key);
  }
  return withFields(now, back);
}
