import { describe, expect, it } from 'vitest';
import { putSearchEntries } from '@/lib/db/search-shards';
import type { Contact } from '@/lib/domain/contact/contact';
import { searchEntry } from '@/lib/domain/contact/search-entry';
import { stampRecord } from '@/lib/domain/record/record';
import { createBulkService } from '@/lib/services/bulk-service';
import { createPeopleService } from '@/lib/services/people-service';
import { refreshTexts } from '@/lib/services/refresh-texts';
import { reindexContacts } from '@/lib/services/reindex';
import { evaluation } from '@/lib/services/service-context';
import { buildServices, type TestServices } from '@/tests/builders/test-services';

const count = 700;
const idOf = (place: number) => `p${String(place).padStart(5, '0')}`;

/** More people than one step of a change, some with something that happened, one with another. */
async function many(): Promise<{ services: TestServices; ids: string[] }> {
  const services = await buildServices('2026-03-02');
  const stamp = (id: string) => stampRecord({ id, now: 1 });
  const contacts = Array.from({ length: count }, (_, place): Contact => ({
    ...stamp(idOf(place)),
    name: `Person ${String(place)}`,
    aliases: [],
    aliasSeen: {},
    tags: place % 3 === 0 ? ['old'] : [],
    tracking:
      place % 2 === 0 ? { state: 'tracked', startedOn: '2026-01-01' } : { state: 'untracked' },
  }));
  await services.db.contacts.bulkAdd(contacts);
  await services.db.interactions.bulkAdd(
    [0, 1, 2, 500, 501, 699].map((place) => ({
      ...stamp(`i${String(place)}`),
      contactIds: [idOf(place), idOf((place + 7) % count)],
      kind: 'message' as const,
      day: '2026-02-20',
      recordedOn: '2026-02-20',
      direction: 'outbound' as const,
      source: 'panel' as const,
    })),
  );
  const ids = contacts.map(({ id }) => id);
  await services.db.remarks.bulkAdd(
    ids.map((contactId, place) => ({
      ...stamp(`r${String(place)}`),
      contactId,
      text: `Orchard ${String(place)}`,
      day: '2026-02-20',
      said: { in: 'conversation' as const },
    })),
  );
  await refreshTexts(services.db, ids);
  await putSearchEntries(services.db, new Map(contacts.map((one) => [one.id, searchEntry(one)])));
  await reindexAll(services, ids);
  return { services, ids };
}

async function reindexAll({ db, context }: TestServices, ids: readonly string[]) {
  const { rules, today } = evaluation(context);
  await db.write(() => reindexContacts(db, ids, rules, today));
}

/** What is stored and computed, apart from when it was written. */
async function everything({ db, context }: TestServices) {
  const { shards } = await createPeopleService(context).rowsSince(-1);
  return {
    contacts: await db.contacts.toArray(),
    rows: shards.flatMap(({ entries }) => entries).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    search: (await db.searchShards.toArray()).flatMap(({ entries }) => entries).length,
    texts: (await db.textShards.toArray())
      .flatMap(({ entries }) => entries)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    stats: await db.stats.toArray(),
  };
}

describe('a change of many people', () => {
  it.each([
    ['tag', (bulk: Bulk, ids: string[]) => bulk.addTag(ids, 'new')],
    ['tier', (bulk: Bulk, ids: string[]) => bulk.setTier(ids, 'A')],
    ['track', (bulk: Bulk, ids: string[]) => bulk.startTracking(ids)],
    ['archive', (bulk: Bulk, ids: string[]) => bulk.archive(ids)],
    ['delete', (bulk: Bulk, ids: string[]) => bulk.remove(ids)],
  ])('%s: leaves what computing everything anew gives, and is taken back whole', async (_, act) => {
    const { services, ids } = await many();
    const before = await everything(services);
    const bulk = createBulkService(services.context);
    const { changed, undo } = await act(bulk, ids.toReversed());
    expect(changed).toBeGreaterThan(300);
    const after = await everything(services);
    expect(after).not.toEqual(before);
    await reindexAll(services, ids);
    expect(await everything(services)).toEqual(after);
    await undo();
    expect(await everything(services)).toEqual(before);
  });

  it('reaches those chosen and nobody else, few among many or nearly all', async () => {
    const { services, ids } = await many();
    const bulk = createBulkService(services.context);
    const chosen = ids.filter((_, place) => place % 10 === 0);
    expect((await bulk.addTag(chosen, 'few')).changed).toBe(70);
    const rest = ids.filter((_, place) => place % 10 !== 0).toReversed();
    expect((await bulk.setTier(rest, 'B')).changed).toBe(count - 70);
    const tagged = await services.db.contacts.filter(({ tags }) => tags.includes('few')).toArray();
    expect(tagged.map(({ id }) => id)).toEqual(chosen);
    const tiered = await services.db.contacts.filter(({ tier }) => tier === 'B').count();
    expect(tiered).toBe(count - 70);
  });

  it('tells how far it has come, there and back', async () => {
    const { services, ids } = await many();
    const bulk = createBulkService(services.context);
    const seen: string[] = [];
    const stop = bulk.progress.subscribe(() => {
      const now = bulk.progress.snapshot();
      seen.push(now ? `${String(now.done)} of ${String(now.total)}` : 'done');
    });
    const { undo } = await bulk.addTag(ids, 'new');
    const steps = ['500 of 700', '700 of 700', 'done'];
    expect(seen).toEqual(steps);
    await undo();
    expect(seen).toEqual([...steps, ...steps]);
    stop();
  });
});
type Bulk = ReturnType<typeof createBulkService>;
