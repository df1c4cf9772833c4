import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/domain/contact/contact';
import { createBulkService } from '@/lib/services/bulk-service';
import { createMergeService } from '@/lib/services/merge-service';
import { createPeopleService } from '@/lib/services/people-service';
import { createPlaybookService } from '@/lib/services/playbook-service';
import { refreshTexts } from '@/lib/services/refresh-texts';
import { createTrashService } from '@/lib/services/trash-service';
import { buildServices, type TestServices } from '../builders/test-services';

const today = '2026-03-02';

/** What is stored, without the versions of the projections, which only ever grow. */
const everything = async ({ db }: TestServices) => {
  const plain = ['contacts', 'interactions', 'remarks', 'notes', 'commitments', 'referrals'];
  const rows = await Promise.all(
    plain.map(async (name) => [name, await db.table(name).toArray()] as const),
  );
  const entries = async (name: string) =>
    (await db.table<{ entries: { id: string }[] }>(name).toArray())
      .flatMap((shard) => shard.entries)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...Object.fromEntries(rows),
    people: await entries('peopleShards'),
    texts: await entries('textShards'),
    search: await entries('searchShards'),
    due: (await db.stats.get('due'))?.days ?? {},
  };
};

const words = fc.constantFrom('Mira Solano', 'José López', 'M. Solano', 'Otto', 'Zoë');
const tracking: fc.Arbitrary<Contact['tracking']> = fc.oneof(
  fc.constant({ state: 'untracked' as const }),
  fc.constant({ state: 'tracked' as const, startedOn: '2026-02-01' }),
  fc.constant({ state: 'untracked' as const, startedOn: '2026-01-01' }),
  fc.constant({ state: 'archived' as const, startedOn: '2026-01-01' }),
  fc.constant({ state: 'tracked' as const, startedOn: '2026-01-05', pausedFrom: '2026-02-20' }),
  fc.constant({
    state: 'tracked' as const,
    startedOn: '2026-01-05',
    snoozedOn: '2026-03-01',
    snoozedUntil: '2026-03-20',
  }),
);
const person = fc.record({
  name: words,
  company: fc.option(fc.constantFrom('Acme', 'Halden Labs'), { nil: undefined }),
  tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
  story: fc.option(words, { nil: undefined }),
  connector: fc.option(fc.constant(true), { nil: undefined }),
  tier: fc.option(fc.constantFrom('A' as const, 'B' as const), { nil: undefined }),
  tracking,
  remark: fc.option(words, { nil: undefined }),
  touched: fc.boolean(),
});
type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;

async function store(services: TestServices, { remark, touched, ...fields }: Person) {
  const { id } = await services.contacts.create({ name: fields.name, track: false, remark });
  const defined: Partial<Contact> = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
  await services.db.contacts.update(id, defined);
  await refreshTexts(services.db, [id]);
  await services.contacts.edit(id, 'location', { seen: undefined, value: 'Lisbon' });
  if (touched) {
    await services.interactions.log({ contactIds: [id], kind: 'comment', source: 'panel' });
  }
  await services.contacts.edit(id, 'name', { seen: fields.name, value: `${fields.name} ` });
  return id;
}

describe('merging', () => {
  it('and taking apart is the identity, whoever the two are', async () => {
    await fc.assert(
      fc.asyncProperty(person, person, async (one, other) => {
        const services = await buildServices(today);
        const merges = createMergeService(services.context);
        const [a, b] = [await store(services, one), await store(services, other)];
        await services.interactions.log({ contactIds: [a, b], kind: 'meeting', source: 'panel' });
        const before = await everything(services);
        const merged = await merges.merge(a, b);
        expect(await everything(services)).not.toEqual(before);
        await merged?.undo();
        expect(await everything(services)).toEqual(before);
        services.db.close();
      }),
      { numRuns: 25 },
    );
  });

  it('keeps both histories, every alias, and the stricter silence', async () => {
    const services = await buildServices(today);
    const merges = createMergeService(services.context);
    const seen = (slug: string) => ({
      address: { key: `li:in:${slug}` as const, slug, certainty: 'sure' as const },
    });
    const a = await services.contacts.create({
      name: 'Mira Solano',
      track: true,
      seen: seen('mira'),
      remark: 'One',
    });
    const b = await services.contacts.create({
      name: 'M. Solano',
      track: true,
      seen: seen('msolano'),
      remark: 'Two',
    });
    await services.tracking.archive(b.id);
    await merges.merge(a.id, b.id);
    const card = await services.cards.card(a.id);
    expect(card?.remarks.map(({ text }) => text).toSorted()).toEqual(['One', 'Two']);
    expect(card?.contact.aliases.toSorted()).toEqual(['li:in:mira', 'li:in:msolano']);
    expect(card?.contact.tracking.state).toBe('archived');
    expect(await services.cards.card(b.id)).toBeNull();
    expect(await createTrashService(services.context).list()).toEqual([]);
    const found = (await createPeopleService(services.context).rowsSince(-1)).shards.flatMap(
      ({ entries }) => entries,
    );
    expect(found.map(({ id }) => id)).toEqual([a.id]);
  });

  it('lets the furthest of two runs of one playbook go on (E9); taken apart both do', async () => {
    const services = await buildServices(today);
    const merges = createMergeService(services.context);
    const playbooks = createPlaybookService(services.context);
    const people = [
      await services.contacts.create({ name: 'Mira', track: true }),
      await services.contacts.create({ name: 'Mira S', track: true }),
    ];
    const [a = '', b = ''] = people.map(({ id }) => id);
    for (const id of [a, b]) await playbooks.start(id, 'reconnect');
    const runOf = async (id: string) => {
      const contact = await services.db.contacts.get(id);
      return contact
        ? (await playbooks.runsOf(contact)).map(({ run, step }) => [run.id, step])
        : [];
    };
    const [[ahead = ''] = []] = await runOf(b);
    await playbooks.done(String(ahead), 'look');
    const before = [await runOf(a), await runOf(b)];
    const merged = await merges.merge(a, b);
    expect(await runOf(a)).toEqual([[ahead, 2]]);
    await merged?.undo();
    expect([await runOf(a), await runOf(b)]).toEqual(before);
  });

  it('leaves alone what was changed since, when taken apart', async () => {
    const services = await buildServices(today);
    const merges = createMergeService(services.context);
    const a = await services.contacts.create({ name: 'Mira', track: true });
    const b = await services.contacts.create({ name: 'Mira S', company: 'Acme', track: true });
    const merged = await merges.merge(a.id, b.id);
    await services.contacts.edit(a.id, 'headline', { seen: undefined, value: 'New' });
    await merges.unmerge(merged?.id ?? '');
    const card = await services.cards.card(a.id);
    expect(card?.contact).toMatchObject({ name: 'Mira', headline: 'New' });
    expect(card?.contact.company).toBeUndefined();
  });

  it('proposes, and never again those who are not the same', async () => {
    const services = await buildServices(today);
    const merges = createMergeService(services.context);
    const a = await services.contacts.create({ name: 'José López', company: 'Acme', track: false });
    const b = await services.contacts.create({
      name: 'Lopez, Jose',
      company: 'ACME Inc.',
      track: false,
    });
    await services.contacts.create({ name: 'José López', company: 'Elsewhere', track: false });
    const found = await merges.find();
    expect(found.map(({ id, reasons }) => [id, reasons])).toEqual([[`${a.id} ${b.id}`, ['name']]]);
    const undo = await merges.notSame(b.id, a.id);
    expect(await merges.find()).toEqual([]);
    await undo();
    expect(await merges.find()).toHaveLength(1);
  });
});

describe('an action for many', () => {
  type Bulk = ReturnType<typeof createBulkService>;
  const actions: Record<string, (bulk: Bulk, ids: string[]) => ReturnType<Bulk['archive']>> = {
    track: (bulk, ids) => bulk.startTracking(ids),
    stop: (bulk, ids) => bulk.stopTracking(ids),
    archive: (bulk, ids) => bulk.archive(ids),
    unarchive: (bulk, ids) => bulk.unarchive(ids),
    pause: (bulk, ids) => bulk.pause(ids, '2026-04-01'),
    rhythm: (bulk, ids) => bulk.setRhythm(ids, 'light', { every: 1, unit: 'month' }),
    tier: (bulk, ids) => bulk.setTier(ids, 'A'),
    tag: (bulk, ids) => bulk.addTag(ids, 'a'),
    untag: (bulk, ids) => bulk.removeTag(ids, 'b'),
    rename: (bulk, ids) => bulk.renameTag(ids, 'a', 'b'),
    circle: (bulk, ids) => bulk.addToCircle(ids, 'c1'),
    leave: (bulk, ids) => bulk.removeFromCircle(ids, 'c1'),
    remove: (bulk, ids) => bulk.remove(ids),
  };

  it.each(Object.keys(actions))('%s, taken back, is the identity', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 4 }), async (people) => {
        const services = await buildServices(today);
        const bulk = createBulkService(services.context);
        const ids: string[] = [];
        for (const one of people) ids.push(await store(services, one));
        const before = await everything(services);
        const result = await actions[name]?.(bulk, ids);
        const after = await everything(services);
        expect(JSON.stringify(after) === JSON.stringify(before)).toBe(result?.changed === 0);
        await result?.undo();
        expect(await everything(services)).toEqual(before);
        services.db.close();
      }),
      { numRuns: 6 },
    );
  });

  it('spreads the first days of many over the daily cap (E3)', async () => {
    const services = await buildServices(today);
    const bulk = createBulkService(services.context);
    const ids: string[] = [];
    for (let place = 0; place < 12; place += 1) {
      ids.push((await services.contacts.create({ name: `P${String(place)}`, track: false })).id);
    }
    expect((await bulk.startTracking(ids)).changed).toBe(12);
    const days = (await services.db.contacts.bulkGet(ids)).map((row) => row?.due?.firstDueOn);
    const perDay = Map.groupBy(days, (day) => day);
    expect(Math.max(...[...perDay.values()].map((list) => list.length))).toBeLessThanOrEqual(5);
    expect((await bulk.startTracking(ids)).changed).toBe(0);
  });

  it('logs one event for all of them, and takes it back (P13)', async () => {
    const services = await buildServices(today);
    const bulk = createBulkService(services.context);
    const ids: string[] = [];
    for (const name of ['A', 'B'])
      ids.push((await services.contacts.create({ name, track: true })).id);
    const { undo } = await bulk.log(ids, { kind: 'event' });
    const touches = async () =>
      Promise.all(ids.map(async (id) => (await services.cards.card(id))?.interactions.length));
    expect(await touches()).toEqual([1, 1]);
    await undo();
    expect(await touches()).toEqual([0, 0]);
  });
});

describe('the trash', () => {
  it('gives people back whole for 30 days, then forgets them', async () => {
    const services = await buildServices(today);
    const trash = createTrashService(services.context);
    const { id } = await services.contacts.create({
      name: 'Mira',
      track: true,
      remark: 'Orchards',
    });
    const before = await everything(services);
    await services.contacts.remove(id);
    const [entry] = await trash.list();
    expect(entry).toMatchObject({ kind: 'person', id });
    if (entry) await trash.restore(entry);
    const after = await everything(services);
    expect({ ...after, contacts: [] }).toEqual({ ...before, contacts: [] });
    await services.contacts.remove(id);
    expect(await trash.purge()).toBe(0);
    services.setToday('2026-04-02');
    expect(await trash.purge()).toBe(1);
    expect(await services.db.remarks.count()).toBe(0);
  });
});
