import { describe, expect, it } from 'vitest';
import { createTriageService } from '@/lib/services/triage-service';
import { buildServices } from '../builders/test-services';

const today = '2026-03-02';

async function waiting(count: number) {
  const services = await buildServices(today);
  const ids: string[] = [];
  for (let place = 0; place < count; place += 1) {
    const { id } = await services.contacts.create({ name: `P${String(place)}`, track: false });
    await services.db.contacts.update(id, { triage: 'waiting' });
    ids.push(id);
  }
  return { services, ids, triage: createTriageService(services.context) };
}

describe('a first look', () => {
  it('spreads those one keeps in touch with, a few a day (E3)', async () => {
    const { services, ids, triage } = await waiting(17);
    for (const [place, id] of ids.entries()) {
      await triage.decide(id, { choice: place % 2 === 0 ? 'A' : 'track' });
    }
    const rows = await services.db.contacts.bulkGet(ids);
    const perDay = Map.groupBy(rows, (row) => row?.due?.firstDueOn);
    expect([...perDay].map(([day, people]) => [day, people.length])).toEqual([
      ['2026-03-05', 5],
      ['2026-03-06', 5],
      ['2026-03-07', 5],
      ['2026-03-08', 2],
    ]);
    expect(rows.every((row) => row?.tracking.startedOn === today)).toBe(true);
  });

  it.each(['A', 'track', 'keep', 'skip', 'archive'] as const)(
    '%s is taken back exactly',
    async (choice) => {
      const { services, ids, triage } = await waiting(1);
      const before = await services.db.contacts.toArray();
      const undo = await triage.decide(ids[0] ?? '', { choice });
      expect(await services.db.contacts.toArray()).not.toEqual(before);
      await undo();
      expect(await services.db.contacts.toArray()).toEqual(before);
    },
  );

  it('leaves whoever is only put off for later, and nobody else', async () => {
    const { services, ids, triage } = await waiting(3);
    const [first = '', second = '', third = ''] = ids;
    await triage.decide(first, { choice: 'skip' });
    await triage.decide(second, { choice: 'keep' });
    await triage.decide(third, { choice: 'circle', circleId: 'c1' });
    const rows = await services.db.contacts.bulkGet(ids);
    expect(rows.map((row) => row?.triage)).toEqual(['skipped', undefined, undefined]);
    expect(rows[2]?.circleIds).toEqual(['c1']);
  });
});
