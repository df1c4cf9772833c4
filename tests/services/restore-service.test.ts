import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createRestoreService, type OpenedCopy } from '@/lib/services/restore-service';
import { snapshotFacts } from '@/lib/services/snapshot-facts';
import { createTransferJob } from '@/lib/services/transfer-job';
import type { TransferCaller } from '@/lib/services/transfer-caller';
import { mirrorCopies } from '@/lib/settings/mirror';
import { ownWords } from '@/lib/settings/phrases';
import { readBackup, writeBackup } from '@/lib/transfer/backup';
import { lockBackup } from '@/lib/transfer/lock-backup';
import { buildServices } from '../builders/test-services';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Tend', version: '0.1.0' });
});
afterEach(() => fakeBrowser.reset());

async function household() {
  const services = await buildServices();
  let ids = 0;
  const job = createTransferJob(
    () => Promise.resolve(services.db),
    () => `restored-${String((ids += 1))}`,
  );
  const call: TransferCaller = async (method, ...args) =>
    (await Reflect.apply(job[method], job, args)) as never;
  const restores = createRestoreService(services.context, call);
  const copyOfNow = async () => job.backup(await snapshotFacts(services.context));
  return { ...services, restores, copyOfNow };
}
const opened = (copy: OpenedCopy | string): OpenedCopy => {
  if (typeof copy === 'string') throw new Error(`not opened: ${copy}`);
  return copy;
};
const greeting = (text: string, circleId?: string) => ({
  language: 'en' as const,
  ...(circleId ? { circleId } : {}),
  phrases: { greeting: text },
});

/** A copy made while everything was A; now everything is B. */
async function changedHousehold() {
  const house = await household();
  const { id } = await house.contacts.create({ name: 'Mira', track: true });
  await house.settings.change({ dailyCap: 8, digest: false });
  await house.settings.change({
    rules: { ...house.settings.current().rules, light: { every: 3, unit: 'week' } },
  });
  await ownWords.change({ phrases: [greeting('Dear A'), greeting('Team', 'circle')] });
  const copy = await house.copyOfNow();
  await house.settings.change({ dailyCap: 2, digest: true });
  await house.settings.change({
    rules: { ...house.settings.current().rules, light: { every: 9, unit: 'day' } },
  });
  await ownWords.change({ phrases: [greeting('Dear B')], questions: ['Why?'] });
  await house.contacts.create({ name: 'Later', track: true });
  await house.contacts.edit(id, 'company', { seen: undefined, value: 'Newer' });
  return { ...house, copy };
}

describe('a restore', () => {
  it('whole brings settings, rules and own words back too, and says so before', async () => {
    const { restores, copy, settings, db } = await changedHousehold();
    const { beside, people } = opened(await restores.open(copy));
    expect(beside).toEqual({
      whole: { settings: true, ownWords: true },
      merge: { settings: false, ownWords: true },
    });
    expect(people.whole).toEqual({ add: 0, change: 1, remove: 1 });
    await restores.restore('whole');
    expect(settings.current()).toMatchObject({ dailyCap: 8 });
    expect(settings.current().rules.light).toEqual({ every: 3, unit: 'week' });
    expect(await ownWords.get()).toEqual({
      phrases: [greeting('Dear A'), greeting('Team', 'circle')],
      questions: null,
    });
    expect((await db.contacts.toArray()).map(({ name }) => name)).toEqual(['Mira']);
  });

  it('leaves the switch of the notification, which hangs on a permission of this browser', async () => {
    const { restores, copy, settings } = await changedHousehold();
    await restores.open(copy);
    await restores.restore('whole');
    expect(settings.current().digest).toBe(true);
  });

  it('put together keeps settings, and adds only words that are not here', async () => {
    const { restores, copy, settings } = await changedHousehold();
    await restores.open(copy);
    await restores.restore('merge');
    expect(settings.current()).toMatchObject({ dailyCap: 2 });
    expect(await ownWords.get()).toEqual({
      phrases: [greeting('Dear B'), greeting('Team', 'circle')],
      questions: ['Why?'],
    });
  });

  it.each(['whole', 'merge'] as const)('%s is taken back with everything', async (mode) => {
    const { restores, copy, copyOfNow } = await changedHousehold();
    const before = readBackup(await copyOfNow());
    await restores.open(copy);
    const undo = await restores.restore(mode);
    expect(await mirrorCopies()).toMatchObject([{ pinned: true, contacts: 2 }]);
    await undo();
    await undo();
    const after = readBackup(await copyOfNow());
    const plain = ({ data, settings, ownWords: words }: typeof after) => ({
      settings,
      words,
      data: { ...data, contacts: data.contacts.map((row) => ({ ...row, due: undefined })) },
    });
    expect(plain(after)).toEqual(plain(before));
  });

  it('can be begun from the copies inside the browser', async () => {
    const { restores, copy } = await changedHousehold();
    await restores.open(copy);
    await restores.restore('whole');
    const [own] = await restores.ownCopies();
    const { people, beside } = opened(own ? await restores.openOwn(own) : '');
    expect(people.whole).toEqual({ add: 1, change: 1, remove: 0 });
    expect(beside.whole).toEqual({ settings: true, ownWords: true });
  });

  it('of what is here already changes nothing, and says so', async () => {
    const { restores, copyOfNow } = await changedHousehold();
    const { counts, beside } = opened(await restores.open(await copyOfNow()));
    const none = { add: 0, change: 0, remove: 0 };
    expect(counts).toEqual({ whole: none, merge: none });
    expect(beside.whole).toEqual({ settings: false, ownWords: false });
  });
});

describe('a file that is opened', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('tells why it cannot be used, and changes nothing', async () => {
    const { restores, copyOfNow, db } = await household();
    const copy = await copyOfNow();
    const states = await Promise.all(
      [
        copy.slice(0, copy.length - 20),
        bytes('Name,Email\nMira,mira@mail.example\n'),
        bytes('{"vault":[]}'),
        bytes(''),
      ].map((file) => restores.open(file)),
    );
    expect(states).toEqual(['damaged-backup', 'unknown-format', 'unknown-format', 'empty']);
    const { schemaVersion, ...rest } = readBackup(copy);
    const newer = writeBackup({ ...rest, schemaVersion: schemaVersion + 1 });
    expect(await restores.open(newer)).toBe('newer-backup');
    await expect(restores.restore('whole')).rejects.toThrow('no copy');
    expect(await db.contacts.count()).toBe(0);
  });

  it('asks for its passphrase, and says when it is the wrong one', async () => {
    const { restores, copyOfNow } = await household();
    const locked = await lockBackup(await copyOfNow(), 'correct horse');
    expect(await restores.open(locked)).toBe('locked-backup');
    expect(await restores.open(locked, 'wrong')).toBe('wrong-passphrase');
    expect(await restores.open(locked.slice(0, -9), 'correct horse')).toBe('wrong-passphrase');
    expect(opened(await restores.open(locked, 'correct horse')).rejected).toBe(0);
  });

  it.each([1, 2])('may be of any format Tend wrote: version %i', async (version) => {
    const { restores, db } = await household();
    const stored = readFileSync(`tests/fixtures/backups/version-${version}.json`);
    const { people, rejected, beside } = opened(await restores.open(new Uint8Array(stored)));
    expect(people.whole).toEqual({ add: 2, change: 0, remove: 0 });
    expect(rejected).toBe(0);
    // The first ones had no own words in them: those that are here stay.
    expect(beside.whole.ownWords).toBe(false);
    await restores.restore('whole');
    expect((await db.contacts.toArray()).map(({ name }) => name).toSorted()).toEqual([
      'Mira Solano',
      'Odo 👩‍🌾 ליאו',
    ]);
    expect(await db.remarks.count()).toBe(1);
  });
});
