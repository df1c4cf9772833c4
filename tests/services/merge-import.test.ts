import { beforeEach, describe, expect, it } from 'vitest';
import { defaultRules } from '@/lib/domain/plan/due';
import { createImportJob } from '@/lib/services/import-job';
import { createMergeService } from '@/lib/services/merge-service';
import { buildServices, type TestServices } from '../builders/test-services';
import { csvText, encode } from '../fixtures/transfer/dialect';
import { invent, type InventedPerson } from '../fixtures/transfer/invent';
import {
  connectionRows,
  connectionVariants,
  messageHeaders,
  messageRows,
  profileRows,
} from '../fixtures/transfer/linkedin-files';

const stamp = { now: Date.parse('2026-03-02T12:00:00Z'), today: '2026-03-02', rules: defaultRules };
const choices = {
  groups: { connections: true, messages: true, 'address-book': true },
  touches: true,
  texts: false,
  overwrite: false,
};
const [ana, bo] = [invent(1), invent(2)];
const variant = connectionVariants['2023'] ?? [];
const connections = (list: readonly InventedPerson[]) => ({
  name: 'Connections.csv',
  bytes: encode(csvText(connectionRows(variant, list))),
});
const written = (who: InventedPerson, times: number) =>
  Array.from({ length: times }, (_, index) => ({
    with: who,
    mine: true,
    at: `2025-01-01 10:0${String(index)}:00 UTC`,
    words: 'Hello',
  }));
const messages = (anaTimes: number, boTimes: number) => ({
  name: 'messages.csv',
  bytes: encode(
    csvText(
      messageRows(messageHeaders['2026'], [...written(ana, anaTimes), ...written(bo, boTimes)]),
    ),
  ),
});
const book = (rows: string[][]) => ({
  name: 'x.csv',
  bytes: encode(csvText([['Name', 'Email', 'Phone', 'LinkedIn'], ...rows])),
});

let services: TestServices;
let job: ReturnType<typeof createImportJob>;
let merges: ReturnType<typeof createMergeService>;

beforeEach(async () => {
  services = await buildServices();
  let ids = 0;
  const newId = () => `import-${String((ids += 1)).padStart(8, '0')}`;
  job = createImportJob(() => Promise.resolve(services.db), newId);
  merges = createMergeService(services.context);
});

/** Whose archive it is: without it nobody can tell who wrote a message. */
const profile = { name: 'Profile.csv', bytes: encode(csvText(profileRows)) };

async function bring(...files: { name: string; bytes: Uint8Array }[]) {
  const summary = await job.readFiles(files, { timeZone: 'UTC' });
  const id = await job.plan(choices, stamp);
  if (id) await job.run(id, stamp);
  return { summary, id };
}
const idOf = async (alias: string) =>
  (await services.db.contacts.where('aliases').equals(alias).first())?.id ?? '';
const living = async () =>
  (await services.db.contacts.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
const rows = async () => ({
  contacts: await services.db.contacts.toArray(),
  interactions: await services.db.interactions.toArray(),
});

describe('an import after a merge', () => {
  it('of the same archive writes nothing: the one is known under both addresses', async () => {
    const archive = [connections([ana, bo]), messages(2, 1), profile];
    await bring(...archive);
    const [kept, gone] = [await idOf(`li:in:${ana.slug}`), await idOf(`li:in:${bo.slug}`)];
    expect((await rows()).interactions.map(({ count }) => count)).toEqual([2, 1]);
    await merges.merge(kept, gone);
    const before = await rows();
    const again = await bring(...archive);
    expect(again.summary).toMatchObject({ added: 0, touches: { added: 0 } });
    expect(again.id).toBeNull();
    expect(await rows()).toEqual(before);
    expect(await living()).toHaveLength(1);
    await bring(messages(2, 1), connections([ana, bo, invent(3)]), profile);
    expect((await rows()).interactions).toEqual(before.interactions);
    expect((await living()).map(({ id }) => id)).toContain(kept);
    expect(await living()).toHaveLength(2);
  });

  it('brings new messages of either to the one that is left', async () => {
    await bring(connections([ana, bo]), messages(1, 0), profile);
    const [kept, gone] = [await idOf(`li:in:${ana.slug}`), await idOf(`li:in:${bo.slug}`)];
    await merges.merge(kept, gone);
    await bring(profile, {
      name: 'messages.csv',
      bytes: encode(
        csvText(
          messageRows(messageHeaders['2026'], [
            { with: bo, mine: false, at: '2025-06-01 10:00:00 UTC', words: 'Hi' },
          ]),
        ),
      ),
    });
    const { interactions } = await rows();
    expect(interactions.map(({ contactIds, day }) => [contactIds, day])).toEqual([
      [[kept], '2025-01-01'],
      [[kept], '2025-06-01'],
    ]);
  });

  it('knows somebody with a telephone only by the name they went by', async () => {
    const file = book([
      ['Ana Mireille One', '', '+49 30 5550100', ''],
      ['A. One', '', '+49 30 5550199', ''],
    ]);
    await bring(file);
    await merges.merge(await idOf('tel:+49305550100'), await idOf('tel:+49305550199'));
    const again = await bring(file);
    expect(again.summary).toMatchObject({ added: 0, same: 2 });
  });

  it('adds to the one what both lines of the file say', async () => {
    await bring(connections([ana, bo]));
    const kept = await idOf(`li:in:${ana.slug}`);
    await merges.merge(kept, await idOf(`li:in:${bo.slug}`));
    const lines = [
      ['Ana', 'ana@new.example', '', `linkedin.com/in/${ana.slug}`],
      ['Bo', 'bo@new.example', '', `linkedin.com/in/${bo.slug}`],
    ];
    const { id } = await bring(book(lines));
    const [one] = await living();
    expect(one?.aliases).toEqual(
      expect.arrayContaining(['email:ana@new.example', 'email:bo@new.example']),
    );
    await job.undo(id ?? '', stamp);
    expect((await living())[0]?.aliases.filter((alias) => alias.startsWith('email:'))).toEqual([]);
  });

  it('taken back, loses nobody who became part of another', async () => {
    const byHand = await services.contacts.create({ name: 'By hand', track: false });
    const { id } = await bring(connections([ana]));
    const kept = await idOf(`li:in:${ana.slug}`);
    const merged = await merges.merge(kept, byHand.id);
    await job.undo(id ?? '', stamp);
    expect((await living()).map((contact) => contact.id)).toEqual([kept]);
    await merged?.undo();
    expect((await living()).map((contact) => contact.id).toSorted()).toEqual(
      [kept, byHand.id].toSorted(),
    );
  });
});

describe('what was changed between a merge and taking it apart', () => {
  it('stays: an address seen since, a card written, somebody passed over (P10, P23)', async () => {
    const { db } = services;
    await bring(connections([ana, bo]));
    const [kept, gone] = [await idOf(`li:in:${ana.slug}`), await idOf(`li:in:${bo.slug}`)];
    const base = { createdAt: 1, updatedAt: 1 };
    const tick = { year: 2025, day: '2025-01-01' };
    await db.occasions.add({
      ...base,
      id: 'o',
      name: 'New Year',
      on: { month: 1, day: 1 },
      kind: 'card',
      circleIds: [],
      contactIds: [gone],
      ticks: [{ ...tick, contactId: gone }],
    });
    const merged = await merges.merge(kept, gone);
    const [contact, occasion] = [await db.contacts.get(kept), await db.occasions.get('o')];
    expect(occasion?.ticks).toEqual([{ ...tick, contactId: kept }]);
    const since = { contactId: kept, year: 2026, day: '2026-01-01' };
    await db.occasions.update('o', { ticks: [...(occasion?.ticks ?? []), since] });
    const seen = { firstOn: '2026-03-01', lastOn: '2026-03-01' };
    await db.contacts.update(kept, {
      aliases: [...(contact?.aliases ?? []), 'li:member:7'],
      aliasSeen: { ...contact?.aliasSeen, 'li:member:7': seen },
    });
    await merged?.undo();
    const [a, b] = await db.contacts.bulkGet([kept, gone]);
    expect(a?.aliases).toEqual([`li:in:${ana.slug}`, 'li:member:7']);
    expect(Object.keys(a?.aliasSeen ?? {})).toEqual([`li:in:${ana.slug}`, 'li:member:7']);
    expect(b?.aliases).toEqual([`li:in:${bo.slug}`]);
    const after = await db.occasions.get('o');
    expect(after?.contactIds).toEqual([gone]);
    expect(after?.ticks).toEqual([since, { ...tick, contactId: gone }]);
  });
});
