import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TendDatabase } from '@/lib/db/database';
import { pairId } from '@/lib/domain/contact/not-same';
import { refreshFinding } from '@/lib/services/change-contacts';
import { createMergeService } from '@/lib/services/merge-service';
import { write } from '@/lib/services/write';
import { buildServices, type TestServices } from '../builders/test-services';

const today = '2026-03-02';
const stamp = { createdAt: 1, updatedAt: 1 };

/** Every table, row by row; without versions and empty shards, of which there are only ever more. */
const everything = async (db: TendDatabase) => {
  const tables = await Promise.all(
    db.tables.map(async (table) => {
      const rows: Record<string, unknown>[] = await table.toArray();
      const full = rows.filter(({ entries }) => !(Array.isArray(entries) && entries.length === 0));
      return [table.name, full.map(({ version: _version, ...row }) => row)] as const;
    }),
  );
  return Object.fromEntries(tables);
};

/** One record of every kind that can name people; `who` says whom, by place. */
const world = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'interaction',
      'remark',
      'note',
      'commitment',
      'given',
      'received',
      'ask',
      'run',
      'campaign',
      'occasion',
      'plan',
      'draft',
      'knows',
      'notSame',
      'noMatch',
    ),
    who: fc.uniqueArray(fc.nat({ max: 3 }), { minLength: 2, maxLength: 4 }),
    year: fc.integer({ min: 2023, max: 2026 }),
    flag: fc.boolean(),
  }),
  { minLength: 4, maxLength: 24 },
);
type Wanted = typeof world extends fc.Arbitrary<(infer One)[]> ? One : never;

async function put(db: TendDatabase, people: readonly string[], wanted: Wanted, place: number) {
  const ids = wanted.who.map((index) => people[index] ?? '');
  const [first = '', second = ''] = ids;
  const id = `r${String(place)}`;
  const day = `${String(wanted.year)}-02-03`;
  const base = { id, ...stamp };
  const referral = {
    ...base,
    day,
    loggedOn: day,
    contactIds: [first, second],
    personId: second,
    reportedOn: [],
  };
  const puts: Record<Wanted['kind'], () => Promise<unknown>> = {
    interaction: () =>
      db.interactions.add({
        ...base,
        contactIds: ids,
        kind: 'meeting',
        day,
        recordedOn: day,
        direction: 'mutual',
        source: 'panel',
        ...(wanted.flag ? { deletedAt: 5 } : {}),
      }),
    remark: () =>
      db.remarks.add({ ...base, contactId: first, text: id, day, said: { in: 'post' } }),
    note: () => db.notes.add({ ...base, contactId: first, text: id, pinned: wanted.flag }),
    commitment: () => db.commitments.add({ ...base, contactId: first, owner: 'me', text: id }),
    given: () =>
      db.referrals.add({
        ...referral,
        direction: 'given',
        receiverId: first,
        stages: [{ stage: 'offered', day }],
      }),
    received: () =>
      db.referrals.add({
        ...referral,
        direction: 'received',
        giverId: first,
        stages: [{ stage: 'arrived', day }],
      }),
    ask: () => db.referralAsks.add({ ...base, contactId: first, day, answer: 'yes' }),
    run: () =>
      db.runs.add({
        ...base,
        contactId: first,
        playbookId: 'after-a-first-conversation',
        startedOn: day,
        steps: [],
        state: 'running',
      }),
    campaign: () =>
      db.campaigns.add({
        ...base,
        name: id,
        startsOn: day,
        endsOn: '2026-04-01',
        weekdays: [1, 2],
        daysOff: [],
        members: ids.map((contactId, at) => ({
          contactId,
          dueOn: day,
          ...(wanted.flag && at === 1 ? { skippedOn: day } : {}),
        })),
        openContactIds: ids,
      }),
    occasion: () =>
      db.occasions.add({
        ...base,
        name: id,
        on: { month: 1, day: 1 },
        kind: 'card',
        circleIds: [],
        contactIds: ids,
        ticks: ids.flatMap((contactId) =>
          [wanted.year, 2020].map((year) => ({ contactId, year, day })),
        ),
      }),
    plan: () => db.plans.put({ day, contactIds: ids, extra: 0 }),
    draft: () => {
      const scope = `referral:given:${first}`;
      return db.drafts.put({ id: `${scope}#${id}`, scope, values: { text: id }, updatedAt: 1 });
    },
    knows: () =>
      db.contacts.update(first, {
        knows: [...ids.slice(1).map((contactId) => ({ contactId, name: 'N' })), { name: 'Bare' }],
      }),
    notSame: () => db.notSame.put({ id: pairId(first, second), at: 1 }),
    noMatch: () =>
      db.matchChoices.put({ id: [first, 'a', second, 'b'].join('|'), type: 'dismissed', at: 1 }),
  };
  await puts[wanted.kind]();
}

async function build(wanted: readonly Wanted[]) {
  const services = await buildServices(today);
  const { db, context } = services;
  const people: string[] = [];
  for (const name of ['Mira', 'M. Solano', 'Otto', 'Zoë']) {
    const slug = name.toLowerCase().replace(/\W/g, '');
    const address = { key: `li:in:${slug}` as const, slug, certainty: 'sure' as const };
    people.push((await services.contacts.create({ name, track: true, seen: { address } })).id);
  }
  await write(context, people, async () => {
    for (const [place, one] of wanted.entries()) await put(db, people, one, place);
    const rows = await db.contacts.bulkGet(people);
    await refreshFinding(
      context,
      rows.filter((row) => row !== undefined),
    );
  });
  return { services, people, merges: createMergeService(context) };
}

/** Where an id still stands, apart from where it has to. */
async function namedIn({ db }: TestServices, id: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of db.tables) {
    // The merge itself, and marks that hold of the one who is put away should it come back.
    if (['merges', 'notSame', 'matchChoices'].includes(table.name)) continue;
    const rows: Record<string, unknown>[] = await table.toArray();
    for (const row of rows) {
      if (row.id !== id && JSON.stringify(row).includes(id)) found.push(table.name);
    }
  }
  return found;
}

describe('merging and what others have to the person', () => {
  it('leaves no record that names who is gone', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.boolean(), async (wanted, looks) => {
        const { services, people, merges } = await build(wanted);
        const [kept = '', gone = ''] = people;
        // As the page does, which looks first; who knows them was seen then.
        if (looks) await merges.find();
        await merges.merge(kept, gone);
        expect(await namedIn(services, gone)).toEqual([]);
        const knows = (await services.db.contacts.get(kept))?.knows ?? [];
        expect(knows.map(({ contactId }) => contactId)).not.toContain(kept);
        const runs = await services.db.runs.where('contactId').equals(kept).toArray();
        expect(runs.filter(({ state }) => state === 'running').length).toBeLessThanOrEqual(1);
        services.db.close();
      }),
      { numRuns: 40 },
    );
  });

  it('and taking apart is the identity over the whole database, one merge upon another', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.boolean(), async (wanted, isKeptAgain) => {
        const { services, people, merges } = await build(wanted);
        const [a = '', b = '', c = ''] = people;
        const before = await everything(services.db);
        // With a look before, as the page has it, or without one.
        if (isKeptAgain) await merges.find();
        const first = await merges.merge(a, b);
        const between = await everything(services.db);
        const second = isKeptAgain ? await merges.merge(a, c) : await merges.merge(c, a);
        expect((await merges.merges()).map(({ isBuried }) => isBuried)).toEqual([false, true]);
        expect(await merges.unmerge(first?.id ?? '')).toBe(false);
        expect(await merges.unmerge(second?.id ?? '')).toBe(true);
        expect(await everything(services.db)).toEqual(between);
        expect(await merges.unmerge(first?.id ?? '')).toBe(true);
        expect(await everything(services.db)).toEqual(before);
        services.db.close();
      }),
      { numRuns: 40 },
    );
  });
});
