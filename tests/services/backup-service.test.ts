import { describe, expect, it } from 'vitest';
import { createRestoreJob } from '@/lib/services/restore-job';
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
  // How to take a merge back: 30 days, and only here.
  'merges',
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
    const job = createRestoreJob(
      () => Promise.resolve(db),
      () => undefined,
    );
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
});
