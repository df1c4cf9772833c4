import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepCanary } from '@/lib/services/keep-canary';
import { createMirrorService } from '@/lib/services/mirror-service';
import { createTrashService } from '@/lib/services/trash-service';
import { readCanary } from '@/lib/settings/canary';
import { buildServices } from '../builders/test-services';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Tend', version: '0.1.0' });
});

async function withTrash() {
  const services = await buildServices('2026-03-02');
  await services.db.meta.put({
    key: 'store',
    databaseId: 'original',
    schemaVersion: 1,
    minReaderVersion: 1,
  });
  return { services, trash: createTrashService(services.context) };
}

describe('emptying the trash', () => {
  it('is not taken for lost people, however many they were (promise 3)', async () => {
    const { services, trash } = await withTrash();
    const mirror = createMirrorService(services.context);
    const ids: string[] = [];
    for (let nth = 0; nth < 40; nth += 1) {
      ids.push((await services.contacts.create({ name: `N ${String(nth)}`, track: false })).id);
    }
    for (const id of ids.slice(0, 20)) await services.contacts.remove(id);
    await keepCanary(services.context);
    services.setToday('2026-04-03');
    expect(await trash.purge()).toBe(20);
    await mirror.keep();
    const canary = await readCanary();
    expect(canary).toMatchObject({ databaseId: 'original', contacts: 20 });
    expect(canary?.suspect).toBeUndefined();
    services.db.close();
  });

  it('takes everything that waited 30 days, and every earlier word of whoever goes', async () => {
    const { services, trash } = await withTrash();
    const { db } = services;
    const { id } = await services.contacts.create({ name: 'Mira', track: true });
    const stays = await services.contacts.create({ name: 'Odo', track: true });
    await services.contacts.edit(id, 'name', { seen: 'Mira', value: 'Mira Solano' });
    await services.contacts.edit(stays.id, 'name', { seen: 'Odo', value: 'Odo Vance' });
    const promise = { contactId: stays.id, owner: 'me', text: 'send it' } as const;
    const [gone, kept] = [
      await services.commitments.add(promise),
      await services.commitments.add(promise),
    ];
    await gone?.undo();
    const logged = await services.referrals.log({
      direction: 'received',
      other: { name: 'Noor' },
      person: { id: stays.id },
    });
    await services.referrals.remove(logged.id);
    const start = await services.playbooks.start(stays.id, 'after-the-sale');
    await start();
    await services.contacts.remove(id);
    await trash.purge();
    expect(await db.commitments.count()).toBe(2);
    expect(await db.fieldEdits.count()).toBe(2);
    services.setToday('2026-04-03');
    await trash.purge();
    expect((await db.commitments.toArray()).map((row) => row.id)).toEqual([kept?.id]);
    expect(await db.referrals.count()).toBe(0);
    expect(await db.runs.count()).toBe(0);
    expect((await db.fieldEdits.toArray()).map(({ recordId }) => recordId)).toEqual([stays.id]);
    db.close();
  });
});
