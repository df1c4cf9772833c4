import { knowing, moveReferences, putReferencesBack } from '@/lib/db/contact-references';
import { runsOf } from '@/lib/db/playbooks';
import type { Contact } from '@/lib/domain/contact/contact';
import {
  type DuplicateFacts,
  duplicateFacts,
  type DuplicateReason,
  findDuplicates,
} from '@/lib/domain/contact/find-duplicates';
import { isBuried, type Merge, type MovedRecord } from '@/lib/domain/contact/merge';
import { mergeContacts } from '@/lib/domain/contact/merge-contacts';
import { pairId } from '@/lib/domain/contact/not-same';
import { takeApart } from '@/lib/domain/contact/put-back';
import { spareRuns } from '@/lib/domain/playbook/spare-runs';
import { createAcquaintances } from './acquaintances';
import { refreshFinding, withFields } from './change-contacts';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

/** Two contacts side by side, and why they may be one person. */
export type Duplicate = { id: string; a: Contact; b: Contact; reasons: DuplicateReason[] };

const readAtOnce = 2000;

/** Duplicates: proposed, never silent; merged so that it can be taken apart again. */
export function createMergeService(context: ServiceContext) {
  const { db, clock, newId } = context;
  /** Who knows whom as of the last look; a merge need not read everybody once more. */
  let acquaintances: ReturnType<typeof createAcquaintances> | undefined;

  /** Looks through everybody, some at a time; `onRead` is told how many were read. */
  async function find(onRead: (count: number) => void = () => undefined): Promise<Duplicate[]> {
    const people: DuplicateFacts[] = [];
    const met = createAcquaintances();
    let after = '';
    for (;;) {
      const rows = await db.contacts.where('id').above(after).limit(readAtOnce).toArray();
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
      for (const row of rows) met.note(row);
      people.push(...rows.filter((row) => row.deletedAt === undefined).map(duplicateFacts));
      onRead(people.length);
    }
    acquaintances = met;
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
    const knowers = acquaintances?.of(goneId) ?? (await knowing(db, goneId));
    const done = await write(context, [keptId, goneId], async () => {
      const [kept, gone] = await db.contacts.bulkGet([keptId, goneId]);
      if (!kept || !gone || kept.deletedAt !== undefined || gone.deletedAt !== undefined)
        return false;
      const merged = {
        ...mergeContacts(kept, gone),
        updatedAt: now,
        ...(kept.due ? { due: kept.due } : {}),
      };
      const trashed = { ...gone, deletedAt: now, updatedAt: now, aliases: [] };
      await db.contacts.bulkPut([merged, trashed]);
      const { moved, made } = await moveReferences(db, goneId, keptId, { knowers, now });
      moved.push(...(await stopSpareRuns(keptId, now)));
      await db.merges.add({
        id,
        at: now,
        keptId,
        goneId,
        keptBefore: kept,
        goneBefore: gone,
        keptAfter: merged,
        moved,
        made,
      });
      await refreshFinding(context, [merged, trashed]);
      return true;
    });
    if (!done) return null;
    acquaintances?.join(goneId, keptId);
    return { id, undo: async () => void (await unmerge(id)) };
  }

  /** One run of each playbook goes on. Gives what was changed, for the way back. */
  async function stopSpareRuns(contactId: string, now: number): Promise<MovedRecord[]> {
    const today = clock.today();
    const stopped: MovedRecord[] = [];
    for (const run of spareRuns(await runsOf(db, contactId))) {
      const { id, state, endedOn, updatedAt } = run;
      const after = { state: 'stopped' as const, endedOn: today, updatedAt: now };
      await db.runs.update(id, after);
      stopped.push({ table: 'runs', id, before: { state, endedOn, updatedAt }, after });
    }
    return stopped;
  }

  /**
   * Takes a merge apart: everything goes back, but what was changed since stays as it is. False when
   * a newer merge builds on it, or when the two are two already (a backup was restored).
   */
  async function unmerge(id: string): Promise<boolean> {
    const made = await db.merges.get(id);
    if (!made || isBuried(made, await db.merges.toArray())) return false;
    acquaintances = undefined;
    return write(context, [made.keptId, made.goneId], async () => {
      const [now, put] = await db.contacts.bulkGet([made.keptId, made.goneId]);
      await db.merges.delete(id);
      if (!now || (put && put.deletedAt === undefined)) return false;
      const kept = withFields(now, takeApart(made, now));
      const { due: _cache, ...gone } = made.goneBefore;
      await db.contacts.bulkPut([kept, gone]);
      await putReferencesBack(db, made.moved, made.made ?? []);
      await refreshFinding(context, [kept, gone]);
      return true;
    });
  }

  /** Merges that are remembered, the newest first; may be observed. */
  async function merges(): Promise<(Merge & { isBuried: boolean })[]> {
    const all = await db.merges.toArray();
    return all
      .map((one) => ({ ...one, isBuried: isBuried(one, all) }))
      .toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  }

  return { find, notSame, merge, unmerge, merges };
}
export type MergeService = ReturnType<typeof createMergeService>;
