import { beforeEach, describe, expect, it } from 'vitest';
import { createExportJob } from '@/lib/services/export-job';
import { exportKinds } from '@/lib/services/export-kind';
import { createRestoreJob } from '@/lib/services/restore-job';
import { defaultRules } from '@/lib/domain/plan/due';
import { readBackup } from '@/lib/transfer/backup';
import { buildServices, type TestServices } from '../builders/test-services';

const facts = { now: 1, appVersion: '1.0.0', settings: { dailyCap: 5 }, timeZone: 'UTC' };
const stamp = { now: 1, today: '2026-03-02', rules: defaultRules };

let services: TestServices;
let mira = '';
let otto = '';

beforeEach(async () => {
  services = await buildServices('2026-03-02');
  ({ id: mira } = await services.contacts.create({ name: 'Mira', track: true, remark: 'Apples' }));
  ({ id: otto } = await services.contacts.create({ name: 'Otto', track: true, remark: 'Pears' }));
  const ids = [mira, otto];
  await services.interactions.log({ contactIds: ids, kind: 'meeting', source: 'panel' });
  await services.giving.addKnown(mira, { contactId: otto, name: 'Otto' });
});

const exporter = () => createExportJob(() => Promise.resolve(services.db));
const jsonOf = async (ids?: readonly string[]) =>
  readBackup(new TextEncoder().encode((await exporter().exportFile('json', facts, ids)).text));

describe('an export of some people', () => {
  it.each(exportKinds)('as %s is about nobody else', async (kind) => {
    const everybody = await exporter().exportFile(kind, facts);
    const some = await exporter().exportFile(kind, facts, [mira]);
    expect(everybody.text).toContain('Otto');
    expect(some.text).toContain('Mira');
    // Whom they know is a bare name; it stands in what one reads back only.
    expect(some.text.replace('"knows":[{"name":"Otto"}]', '')).not.toContain('Otto');
    expect(some.text).not.toContain(otto);
    expect(some.name).not.toBe(everybody.name);
  });

  it('as JSON holds what is about them, and says that it is a part', async () => {
    const { data, isPart, settings, ownWords, databaseId } = await jsonOf([mira]);
    expect({ isPart, settings, ownWords, databaseId }).toEqual({ isPart: true });
    expect(data.remarks.map(({ text }) => text)).toEqual(['Apples']);
    expect(data.interactions.map(({ contactIds }) => contactIds)).toEqual([[mira]]);
    expect((await jsonOf()).isPart).toBeUndefined();
  });

  it('brought back removes nobody, whatever was asked for', async () => {
    const bytes = new TextEncoder().encode(
      (await exporter().exportFile('json', facts, [mira])).text,
    );
    await services.contacts.edit(mira, 'name', { seen: 'Mira', value: 'Mira S' });
    const job = createRestoreJob(() => Promise.resolve(services.db));
    await job.openCopy(bytes);
    expect(await job.previewRestore()).toMatchObject({ isPart: true });
    await job.restore('whole', stamp);
    const rows = await services.db.contacts.toArray();
    expect(rows.map(({ name }) => name).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'Mira S',
      'Otto',
    ]);
  });

  it('is whole in another address book', async () => {
    const bytes = new TextEncoder().encode(
      (await exporter().exportFile('json', facts, [mira])).text,
    );
    const other = await buildServices('2026-03-02');
    const job = createRestoreJob(() => Promise.resolve(other.db));
    await job.openCopy(bytes);
    await job.restore('merge', stamp);
    const card = await other.cards.card(mira);
    expect(card?.remarks.map(({ text }) => text)).toEqual(['Apples']);
    expect(card?.interactions).toHaveLength(1);
    expect(card?.contact.knows).toEqual([{ name: 'Otto' }]);
  });
});
