import { describe, expect, it } from 'vitest';
import { createRestoreJob } from '@/lib/services/restore-job';
import { createMergeService } from '@/lib/services/merge-service';
import { createPlaybookService } from '@/lib/services/playbook-service';
import { createTrashService } from '@/lib/services/trash-service';
import { snapshotTableNames } from '@/lib/transfer/snapshot-names';
import { defaultRules } from '@/lib/domain/plan/due';
import { buildServices } from '../builders/test-services';

/** Computed from the others, or of use to this browser alone. */
const notInBackups = [
  'searchShards',
  'peopleShards',
  'textShards',
  'wishShards',
  'stats',
  'marks',
  'meta',
  'handles',
  'imports',
  'importChunks',
];

const facts = { now: Date.parse('2026-03-02T12:00:00Z'), appVersion: '0.1.0' };
const stamp = { now: facts.now, today: '2026-03-02', rules: defaultRules };

describe('a backup', () => {
  it('holds every table of the database that a person filled', async () => {
    const { db } = await buildServices();
    const wanted = db.tables.map(({ name }) => name).filter((name) => !notInBackups.includes(name));
    expect(new Set(snapshotTableNames)).toEqual(new Set(wanted));
  });
});

describe('a restore', () => {
  async function changedSince() {
    const services = await buildServices();
    const { db, contacts, notes } = services;
    const job = createRestoreJob(() => Promise.resolve(db));
    const { id: kept } = await contacts.create({ name: 'Kept', track: true });
    const { id: edited } = await contacts.create({ name: 'Edited', track: false });
    await notes.add(kept, 'A note');
    const bytes = await job.backup(facts);
    services.setToday('2026-03-05');
    await contacts.edit(edited, 'company', { seen: undefined, value: 'Newer' });
    await db.notes.clear();
    const { id: later } = await contacts.create({ name: 'Later', track: true });
    expect(await job.openCopy(bytes)).toBe('ready');
    return { ...services, job, edited, later };
  }

  it('says what it would add, change and remove, and does just that', async () => {
    const { db, job, later } = await changedSince();
    const preview = await job.previewRestore();
    expect(preview?.counts.whole).toMatchObject({ add: 1, change: 1 });
    expect(preview?.counts.whole.remove).toBeGreaterThanOrEqual(1);
    expect(preview?.counts.merge).toMatchObject({ add: 1, change: 0, remove: 0 });
    await job.restore('whole', stamp);
    expect(await db.contacts.get(later)).toBeUndefined();
    expect((await db.contacts.toArray()).map(({ name, company }) => [name, company])).toEqual([
      ['Kept', undefined],
      ['Edited', undefined],
    ]);
    expect(await db.notes.count()).toBe(1);
    await job.openCopy(await job.backup(facts));
    const { counts } = (await job.previewRestore()) ?? { counts: undefined };
    expect(counts?.whole).toEqual({ add: 0, change: 0, remove: 0 });
  });

  it('put together, the newer of two records wins and nothing goes', async () => {
    const { db, job, edited, later } = await changedSince();
    await job.restore('merge', stamp);
    expect((await db.contacts.get(edited))?.company).toBe('Newer');
    expect(await db.contacts.get(later)).toBeDefined();
    expect(await db.notes.count()).toBe(1);
  });

  it('does not write over what another page writes at that moment', async () => {
    const { contacts, db, job, edited } = await changedSince();
    // The copy is the newer one of the two, and the words in the other page are newer still.
    await db.contacts.update(edited, { company: 'Older', updatedAt: 1 });
    const value = 'Typed meanwhile';
    const restoring = job.restore('merge', stamp);
    // By then it has begun to read.
    await db.meta.count();
    await contacts.edit(edited, 'headline', { seen: undefined, value });
    await restoring;
    expect((await db.contacts.get(edited))?.headline).toBe(value);
  });
});

describe('two people who were merged', () => {
  async function merged() {
    const services = await buildServices();
    const job = createRestoreJob(() => Promise.resolve(services.db));
    const { id: kept } = await services.contacts.create({ name: 'Mira', track: true });
    const { id: gone } = await services.contacts.create({
      name: 'M. Solano',
      track: true,
      remark: 'No more quarterly plans.',
    });
    for (const id of [kept, gone]) {
      await createPlaybookService(services.context).start(id, 'after-the-sale');
    }
    const asTwo = await job.backup(facts);
    services.setToday('2026-03-03');
    await createMergeService(services.context).merge(kept, gone);
    return { kept, gone, asTwo, asOne: await job.backup(facts), job, services };
  }
  const elsewhere = async () => {
    const services = await buildServices('2026-03-04');
    const job = createRestoreJob(() => Promise.resolve(services.db));
    return { ...services, job, merges: createMergeService(services.context) };
  };

  it('are one in another browser too, and can be taken apart there', async () => {
    const { kept, gone, asOne } = await merged();
    const { db, context, job, merges } = await elsewhere();
    await job.openCopy(asOne);
    await job.restore('whole', stamp);
    expect(await createTrashService(context).list()).toEqual([]);
    const [merge] = await merges.merges();
    expect(await merges.unmerge(merge?.id ?? '')).toBe(true);
    expect((await db.contacts.toArray()).map(({ name }) => name)).toEqual(['Mira', 'M. Solano']);
    expect((await db.remarks.toArray()).map(({ contactId }) => contactId)).toEqual([gone]);
    const runs = await db.runs.toArray();
    expect(runs.map(({ contactId }) => contactId).toSorted()).toEqual([kept, gone].toSorted());
    expect(runs.map(({ state, endedOn }) => [state, endedOn])).toEqual(
      [0, 1].map(() => ['running', undefined]),
    );
  });

  it('become one where they are two, with all that was said, when copies are put together', async () => {
    const { kept, asTwo, asOne } = await merged();
    const { db, context, job } = await elsewhere();
    for (const [copy, mode] of [
      [asTwo, 'whole'],
      [asOne, 'merge'],
      [asTwo, 'merge'],
    ] as const) {
      await job.openCopy(copy);
      await job.restore(mode, stamp);
    }
    const live = (await db.contacts.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
    expect(live.map(({ id }) => id)).toEqual([kept]);
    expect((await db.remarks.toArray()).map(({ contactId }) => contactId)).toEqual([kept]);
    expect(await createTrashService(context).list()).toEqual([]);
  });
});
