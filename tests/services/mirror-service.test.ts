import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TendDatabase } from '@/lib/db/database';
import { openDatabase } from '@/lib/db/open-database';
import { createMirrorService } from '@/lib/services/mirror-service';
import { createRecoveryService } from '@/lib/services/recovery-service';
import { noteChange, readCanary } from '@/lib/settings/canary';
import { mirrorCopies } from '@/lib/settings/mirror';
import { emptyData } from '@/lib/transfer/empty-data';
import type { Snapshot } from '@/lib/transfer/snapshot';
import { writeBackup } from '@/lib/transfer/write-backup';
import { buildServices } from '../builders/test-services';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Tend', version: '0.1.0' });
});

const nobody: Snapshot = {
  exportedAt: 1,
  appVersion: '0.1.0',
  schemaVersion: 1,
  data: emptyData(),
};

async function lived() {
  await TendDatabase.delete('tend');
  const services = await buildServices('2026-03-02', 'tend');
  await services.db.meta.put({
    key: 'store',
    databaseId: 'original',
    schemaVersion: 1,
    minReaderVersion: 1,
  });
  for (const name of ['Mira', 'Odo', 'Noor']) {
    const { id } = await services.contacts.create({ name, track: true, remark: `${name} said` });
    await services.notes.add(id, 'A note');
    await services.interactions.log({ contactIds: [id], kind: 'comment', source: 'panel' });
  }
  const mirror = createMirrorService(services.context);
  return { services, mirror };
}
const open = () => openDatabase({ newId: () => 'newborn', expected: readCanary() });

describe('the mirror', () => {
  it('copies after a change, once, and rests while nothing changes', async () => {
    const { services, mirror } = await lived();
    await noteChange(services.clock.now());
    expect(await mirror.keep()).toBeNull();
    expect(await mirrorCopies()).toMatchObject([{ contacts: 3 }]);
    expect(await readCanary()).toMatchObject({ databaseId: 'original', contacts: 3 });
    await mirror.keep();
    expect(await mirrorCopies()).toHaveLength(1);
    services.db.close();
  });

  it('keeps two generations, and one that was larger whatever comes later', async () => {
    const { services, mirror } = await lived();
    for (let n = 0; n < 20; n += 1)
      await services.contacts.create({ name: `N ${n}`, track: false });
    for (let n = 0; n < 4; n += 1) await mirror.copyNow();
    expect(await mirrorCopies()).toHaveLength(2);
    await services.db.contacts.clear();
    await mirror.copyNow();
    await mirror.copyNow();
    await mirror.copyNow();
    expect((await mirrorCopies()).map(({ contacts }) => contacts)).toEqual([0, 0, 23]);
    services.db.close();
  });
});

describe('people who were removed on purpose', () => {
  it('are not missed, even when everything dies right after; others are', async () => {
    const { services, mirror } = await lived();
    const { db } = services;
    for (let n = 0; n < 60; n += 1)
      await services.contacts.create({ name: `N ${n}`, track: false });
    await mirror.copyNow();
    const ids = await db.contacts.toCollection().primaryKeys();
    await db.write(() => db.contacts.bulkDelete([...ids.slice(0, 30), 'nobody']));
    await db.write(() => db.contacts.where('id').anyOf(ids.slice(30, 40)).delete());
    await mirror.keep();
    expect((await readCanary())?.suspect).toBeUndefined();
    await db.contacts.bulkDelete(ids.slice(40, 52));
    expect(await mirror.keep()).toBeNull();
    expect((await readCanary())?.suspect).toBe(true);
    db.close();
  });

  it('are not missed while they are being removed', async () => {
    const { services, mirror } = await lived();
    const { db } = services;
    for (let n = 0; n < 30; n += 1) {
      await services.contacts.create({ name: `N ${n}`, track: false });
    }
    const [first = '', ...others] = await db.contacts.toCollection().primaryKeys();
    await db.write(() => db.contacts.delete(first));
    await mirror.copyNow();
    // An import is taken back just after the worker has read how many went on purpose.
    let removal: Promise<unknown> | undefined;
    db.marks.hook('reading', (mark) => {
      removal ??= Dexie.ignoreTransaction(() =>
        db.write(() => db.contacts.bulkDelete(others.slice(5))),
      );
      return mark;
    });
    await mirror.keep();
    await removal;
    expect(await db.contacts.count()).toBe(5);
    expect(await readCanary()).not.toHaveProperty('suspect');
    db.close();
  });

  it('may be everybody', async () => {
    const { services, mirror } = await lived();
    await mirror.copyNow();
    await services.db.write(() => services.db.contacts.where('id').above('').delete());
    services.db.close();
    const again = await open();
    expect(await again.contacts.count()).toBe(0);
    again.close();
  });
});

describe('a database that was lost', () => {
  it('is refused, whether it is newborn, foreign or empty, and left alone', async () => {
    const { services, mirror } = await lived();
    await mirror.copyNow();
    await services.db.contacts.clear();
    services.db.close();
    await expect(open()).rejects.toMatchObject({ trouble: 'lost' });
    await TendDatabase.delete('tend');
    await expect(open()).rejects.toMatchObject({ trouble: 'lost' });
    const raw = new TendDatabase('tend');
    expect(await raw.meta.get('store')).toBeUndefined();
    raw.close();
  });

  it('comes back from the mirror with everything, caches too', async () => {
    const { services, mirror } = await lived();
    await mirror.copyNow();
    const before = {
      notes: await services.db.notes.toArray(),
      remarks: await services.db.remarks.toArray(),
      interactions: await services.db.interactions.toArray(),
      contacts: await services.db.contacts.toArray(),
      search: (await services.db.searchShards.toArray()).filter(
        ({ entries }) => entries.length > 0,
      ),
    };
    services.db.close();
    await TendDatabase.delete('tend');
    const recovery = createRecoveryService();
    const { copies, contacts } = await recovery.look();
    expect(contacts).toBe(3);
    const [copy] = copies;
    expect(copy && (await recovery.restoreCopy(copy))).toBe('back');
    const db = await open();
    expect({
      notes: await db.notes.toArray(),
      remarks: await db.remarks.toArray(),
      interactions: await db.interactions.toArray(),
      contacts: (await db.contacts.toArray()).map((row, place) => ({
        ...row,
        due: before.contacts[place]?.due,
      })),
      search: await db.searchShards.toArray(),
    }).toEqual(before);
    expect((await db.meta.get('store'))?.databaseId).toBe('original');
    db.close();
  });

  it('comes back with the rules that are set, where they were applied before (E1)', async () => {
    const { services, mirror } = await lived();
    await services.rules.change({ light: { every: 40, unit: 'day' } });
    await mirror.copyNow();
    const due = async (db: TendDatabase) => (await db.contacts.toArray()).map((row) => row.due);
    const before = await due(services.db);
    expect(before[0]?.firstDueOn).toBe('2026-04-11');
    const [copy] = await mirrorCopies();
    expect(copy && (await createRecoveryService().restoreCopy(copy))).toBe('back');
    await services.refresh();
    expect((await due(services.db)).map((cache) => cache?.firstDueOn)).toEqual(
      before.map((cache) => cache?.firstDueOn),
    );
    services.db.close();
  });

  it('that cannot be opened is replaced by the copy somebody chose, and only then', async () => {
    const { services, mirror } = await lived();
    await mirror.copyNow();
    services.db.close();
    const opening = vi
      .spyOn(TendDatabase.prototype, 'open')
      .mockRejectedValue(new Error('Internal error opening backing store'));
    // The damage goes with the files.
    const removal = vi.spyOn(TendDatabase, 'delete').mockImplementation(async () => {
      opening.mockRestore();
    });
    const recovery = createRecoveryService();
    await expect(open()).rejects.toMatchObject({ trouble: 'cannot-open' });
    expect(await recovery.restoreBytes(new TextEncoder().encode('{}'))).toBe('unknown-format');
    const some = writeBackup({ ...nobody, isPart: true });
    expect(await recovery.restoreBytes(some)).toBe('part');
    expect(removal).not.toHaveBeenCalled();
    const [copy] = await mirrorCopies();
    const file = copy && (await recovery.fileOf(copy));
    expect(file?.name).toBe('tend-2026-03-02.tend');
    expect(await recovery.restoreBytes(file?.bytes ?? new Uint8Array())).toBe('back');
    removal.mockRestore();
    const db = await open();
    expect(await db.contacts.count()).toBe(3);
    db.close();
  });

  it('may be left behind on purpose; the copy stays', async () => {
    const { services, mirror } = await lived();
    await mirror.copyNow();
    services.db.close();
    await TendDatabase.delete('tend');
    await createRecoveryService().beginAnew();
    const db = await open();
    expect(await db.contacts.count()).toBe(0);
    expect(await mirrorCopies()).toMatchObject([{ contacts: 3, pinned: true }]);
    db.close();
  });
});
