import { beforeEach, describe, expect, it } from 'vitest';
import { allSearchEntries } from '@/lib/db/search-shards';
import { defaultRules } from '@/lib/domain/plan/due';
import { chunkSize } from '@/lib/services/import-chunk';
import { newId } from '@/lib/platform/new-id';
import { createDetailsService } from '@/lib/services/details-service';
import { createImportJob } from '@/lib/services/import-job';
import type { ImportChoices } from '@/lib/services/import-plan';
import { createTriageService } from '@/lib/services/triage-service';
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

const all: ImportChoices = {
  groups: { connections: true, messages: true, 'address-book': true },
  touches: true,
  texts: false,
  overwrite: false,
};
const people = Array.from({ length: 30 }, (_, index) => invent(index + 1));
const [ana = invent(1), bo = invent(2)] = people;
const stamp = { now: Date.parse('2026-03-02T12:00:00Z'), today: '2026-03-02', rules: defaultRules };
const options = { timeZone: 'UTC' };

const connectionsFile = (list: readonly InventedPerson[]) => ({
  name: 'Connections.csv',
  bytes: encode(csvText(connectionRows(connectionVariants['2023'] ?? [], list))),
});
const messagesFile = (days: readonly string[]) => ({
  name: 'messages.csv',
  bytes: encode(
    csvText(
      messageRows(
        messageHeaders['2026'],
        days.map((day) => ({ with: ana, mine: true, at: `${day} 10:00:00 UTC`, words: 'Hello' })),
      ),
    ),
  ),
});
const profile = { name: 'Profile.csv', bytes: encode(csvText(profileRows)) };
const archive = [
  connectionsFile(people),
  messagesFile(['2025-01-01', '2025-01-01', '2025-02-01']),
  profile,
];

let services: TestServices;
let job: ReturnType<typeof createImportJob>;
let ids = 0;

beforeEach(async () => {
  services = await buildServices();
  job = createImportJob(
    () => Promise.resolve(services.db),
    () => `import-${String((ids += 1)).padStart(8, '0')}`,
  );
});

async function bring(files: typeof archive, choices = all) {
  const summary = await job.readFiles(files, options);
  const id = await job.plan(choices, stamp);
  if (id) await job.run(id, stamp);
  return { summary, id };
}
const contents = async () => ({
  contacts: await services.db.contacts.orderBy('id').toArray(),
  interactions: await services.db.interactions.orderBy('id').toArray(),
  search: (await allSearchEntries(services.db)).toSorted((a, b) => a.id.localeCompare(b.id)),
});

describe('an import', () => {
  it('adds people untracked, findable, with dated touches and counts (E3)', async () => {
    const { summary, id } = await bring(archive);
    expect(summary).toMatchObject({ added: 30, same: 0, touches: { added: 2 } });
    const { contacts, interactions, search } = await contents();
    expect(contacts).toHaveLength(30);
    expect(
      contacts.every(
        ({ tracking, due, triage }) =>
          tracking.state === 'untracked' && triage === 'waiting' && due?.firstDueOn === undefined,
      ),
    ).toBe(true);
    expect(search.map((entry) => entry.id)).toEqual(contacts.map((contact) => contact.id));
    expect(interactions.map(({ day, count, text }) => [day, count, text])).toEqual([
      ['2025-01-01', 2, undefined],
      ['2025-02-01', 1, undefined],
    ]);
    expect(await services.db.imports.get(id ?? '')).toMatchObject({
      state: 'done',
      counts: { added: 30, completed: 0, touches: 2 },
    });
  });

  it('says which file is being read, and when people are being compared', async () => {
    const told: string[] = [];
    const telling = createImportJob(
      () => Promise.resolve(services.db),
      () => '',
      ({ step, ...rest }) => void told.push('file' in rest ? rest.file : `${step} ${rest.people}`),
    );
    await telling.readFiles(archive, options);
    expect(told).toEqual(expect.arrayContaining(['Connections.csv', 'messages.csv']));
    expect(told.at(-1)).toBe('comparing 30');
  });

  it('of the same files again writes nothing', async () => {
    await bring(archive);
    const before = await contents();
    const again = await bring(archive);
    expect(again.summary).toMatchObject({ added: 0, same: 30, touches: { added: 0, known: 2 } });
    expect(again.id).toBeNull();
    expect(await contents()).toEqual(before);
  });

  it('of a later archive adds only what is new', async () => {
    await bring(archive);
    const later = [
      connectionsFile([...people, invent(99)]),
      messagesFile(['2025-01-01', '2025-02-01', '2025-02-01']),
      profile,
    ];
    const { summary } = await bring(later);
    expect(summary).toMatchObject({ added: 1, same: 30, touches: { added: 1, known: 1 } });
    const { interactions } = await contents();
    expect(interactions.map(({ count }) => count)).toEqual([2, 2]);
  });

  it('keeps the words of messages only when asked', async () => {
    await bring(archive, { ...all, texts: true });
    const { interactions } = await contents();
    expect(interactions[0]?.text).toBe('Hello\n\nHello');
  });

  it('offers a changed company and forces it on nobody', async () => {
    await bring([connectionsFile(people)]);
    const moved = [connectionsFile([{ ...ana, company: 'Newer Ltd' }])];
    const offered = await bring(moved);
    expect(offered.summary).toMatchObject({ added: 0, changed: 1 });
    expect(offered.summary.changes).toEqual([
      {
        name: `${ana.first} ${ana.last}`,
        before: { company: ana.company },
        after: { company: 'Newer Ltd' },
      },
    ]);
    expect(offered.id).toBeNull();
    const companyOf = async () =>
      (await contents()).contacts.find((c) => c.aliases.includes(`li:in:${ana.slug}`))?.company;
    expect(await companyOf()).toBe(ana.company);
    await bring(moved, { ...all, overwrite: true });
    expect(await companyOf()).toBe('Newer Ltd');
  });

  it('knows people by address, then e-mail, then telephone, never by name', async () => {
    const book = (rows: string[][]) => [
      { name: 'x.csv', bytes: encode(csvText([['Name', 'Email', 'Phone', 'LinkedIn'], ...rows])) },
    ];
    await bring(book([['Ana One', 'ana@mail.example', '+49 30 5550100', '']]));
    const same = await bring(
      book([['Ana Renamed', 'ANA@mail.example', '', 'linkedin.com/in/ana-one']]),
    );
    expect(same.summary).toMatchObject({ added: 0, completed: 1 });
    const named = await bring(book([['Ana One', 'other@mail.example', '', '']]));
    expect(named.summary.added).toBe(1);
    const shared = await bring(
      book([
        ['Somebody Else', '', '030 5550100', 'linkedin.com/in/else'],
        ['Other', '', '+49 30 5550100', 'linkedin.com/in/other'],
      ]),
    );
    expect(shared.summary.added).toBe(2);
  });

  it('completes somebody whom two lines of a file mean with what both say', async () => {
    const book = (...rows: string[][]) => [
      {
        name: 'x.csv',
        bytes: encode(csvText([['Name', 'Email', 'Phone', 'Company', 'Headline'], ...rows])),
      },
    ];
    await bring(book(['Ana One', 'ana@mail.example', '+49 30 5550100', '', '']));
    const before = await contents();
    const { id } = await bring(
      book(
        ['Ana One', 'ana@mail.example', '', 'Acme', ''],
        ['Ana One', '', '+49 30 5550100', '', 'Keeps bees'],
      ),
    );
    const { contacts, search } = await contents();
    expect(contacts).toMatchObject([{ company: 'Acme', headline: 'Keeps bees' }]);
    expect(search[0]?.folded).toBe('ana one acme keeps bees');
    await job.undo(id ?? '', stamp);
    expect((await contents()).search).toEqual(before.search);
    expect((await contents()).contacts[0]).not.toHaveProperty('company', 'Acme');
  });

  it('of several chunks stores each person once, in an eighth of the shards a chunk', async () => {
    job = createImportJob(() => Promise.resolve(services.db), newId);
    const many = Array.from({ length: chunkSize + 300 }, (_, index) => invent(index + 1));
    await bring([connectionsFile(many)]);
    const { contacts, search } = await contents();
    const stored = contacts.flatMap(({ aliases }) => aliases[0] ?? []);
    expect(new Set(stored)).toEqual(new Set(many.map(({ slug }) => `li:in:${slug}`)));
    expect(search.map((entry) => entry.id)).toEqual(contacts.map((contact) => contact.id));
    const rows = (await services.db.peopleShards.toArray()).flatMap(({ entries }) => entries);
    expect(new Set(rows.map((row) => row.id))).toEqual(new Set(contacts.map(({ id }) => id)));
    const shards = await services.db.searchShards.count();
    expect(shards).toBeLessThanOrEqual(256 / 4);
  }, 60_000);

  it('brings nobody back whom a chosen group leaves out', async () => {
    const groups = { ...all.groups, connections: false };
    expect((await bring(archive, { ...all, groups })).id).toBeNull();
  });

  it('of nothing readable is an error, and writes nothing', async () => {
    const { summary, id } = await bring([{ name: 'a.csv', bytes: encode('once upon a time') }]);
    expect(summary.error?.reason).toBe('not-a-table');
    expect(id).toBeNull();
  });
});

describe('an import that is interrupted', () => {
  it('goes on with the next chunk, without a duplicate', async () => {
    await job.readFiles(archive, options);
    const id = (await job.plan(all, stamp)) ?? '';
    const running = job.run(id, stamp);
    await job.pause(id);
    expect((await running)?.state).toBe('paused');
    expect(await services.db.contacts.count()).toBe(0);
    const other = createImportJob(
      () => Promise.resolve(services.db),
      () => `other-${(ids += 1)}`,
    );
    expect((await other.run(id, stamp))?.state).toBe('done');
    expect((await other.run(id, stamp))?.state).toBe('done');
    expect(await services.db.contacts.count()).toBe(30);
    expect(await services.db.interactions.count()).toBe(2);
  });

  it('is taken back, not finished, when it is cancelled at any moment', async () => {
    for (let step = 0; step < 12; step += 1) {
      await job.readFiles(archive, options);
      const id = (await job.plan(all, stamp)) ?? '';
      const running = job.run(id, stamp);
      for (let turn = 0; turn < step; turn += 1) await services.db.imports.get(id);
      await job.undo(id, stamp);
      await running;
      expect((await services.db.imports.get(id))?.state, `after ${step} steps`).toBe('undone');
      expect(await contents()).toEqual({ contacts: [], interactions: [], search: [] });
    }
  });

  it('meets somebody who was saved meanwhile and adds them only once', async () => {
    await job.readFiles(archive, options);
    const id = (await job.plan(all, stamp)) ?? '';
    const address = { key: `li:in:${bo.slug}`, slug: bo.slug, certainty: 'sure' as const };
    await services.contacts.create({ name: 'Bo By Hand', seen: { address }, track: true });
    await job.run(id, stamp);
    const { contacts } = await contents();
    expect(contacts).toHaveLength(30);
    expect(contacts.find(({ aliases }) => aliases.includes(`li:in:${bo.slug}`))).toMatchObject({
      name: 'Bo By Hand',
      company: bo.company,
      tracking: { state: 'tracked' },
    });
  });
});

describe('undo of an import', () => {
  it('leaves the database as it was', async () => {
    const { contacts } = services;
    const address = { key: `li:in:${ana.slug}`, slug: ana.slug, certainty: 'sure' as const };
    await contacts.create({ name: 'Ana', seen: { address }, track: true });
    const before = await contents();
    const { id } = await bring(archive);
    expect(await services.db.contacts.count()).toBe(30);
    await job.undo(id ?? '', stamp);
    const after = await contents();
    // When it was last changed, and the computed cache, are no part of what a person has.
    const withoutStamps = (rows: typeof before.contacts) =>
      rows.map((row) => ({ ...row, updatedAt: 0, aliasSeen: {} }));
    expect(withoutStamps(after.contacts)).toEqual(withoutStamps(before.contacts));
    expect({ ...after, contacts: 0 }).toEqual({ ...before, contacts: 0 });
    expect(await services.db.importChunks.count()).toBe(0);
    expect((await bring(archive)).summary.added).toBe(29);
  });

  it('keeps people about whom something was written since', async () => {
    const { id } = await bring(archive);
    const [first, second] = await services.db.contacts.toArray();
    await services.notes.add(first?.id ?? '', 'Met in Riga');
    await services.tracking.track(second?.id ?? '');
    await job.undo(id ?? '', stamp);
    const left = (await contents()).contacts.map((contact) => contact.id);
    expect(new Set(left)).toEqual(new Set([first?.id, second?.id]));
  });

  it('keeps people whose own fields a person filled or put right since (promise 3)', async () => {
    const { id } = await bring(archive);
    const [a, b, c, d, e] = (await services.db.contacts.toArray()).map((contact) => contact.id);
    const details = createDetailsService(services.context);
    await details.setStory(a ?? '', 'story', { seen: '', value: 'Sails on Sundays' });
    await services.giving.addWish(b ?? '', 'needs', 'a designer');
    await details.addChannel(c ?? '', 'phone', '+371 2000 0000');
    const company = (await services.db.contacts.get(d ?? ''))?.company;
    await services.contacts.edit(d ?? '', 'company', { seen: company, value: 'Orchard' });
    await createTriageService(services.context).decide(e ?? '', { choice: 'keep' });
    await job.undo(id ?? '', stamp);
    const left = (await contents()).contacts.map((contact) => contact.id);
    expect(new Set(left)).toEqual(new Set([a, b, c, d, e]));
  });
});
