import { afterEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { goTo, touch, trackPerson } from '@/tests/builders/people';
import { buildServices } from '@/tests/builders/test-services';

afterEach(() => browser.storage.local.clear());

async function twelveDue() {
  const services = await buildServices('2026-03-02');
  const ids: string[] = [];
  for (let nth = 0; nth < 12; nth += 1) ids.push(await trackPerson(services, `p${String(nth)}`));
  await services.day.opened();
  await goTo(services, '2026-03-10');
  await services.day.opened();
  return { services, ids };
}

describe('a fresh start (E11)', () => {
  test('spreads everybody who is due, writes no interaction, and is undone whole', async () => {
    const { services, ids } = await twelveDue();
    expect(await services.day.greeting()).toMatchObject({ offersFreshStart: true, dueInAll: 12 });
    const rows = async () =>
      (await services.db.contacts.bulkGet(ids)).map((row) => ({ ...row, updatedAt: 0 }));
    const before = await rows();
    const { people, undo } = await services.day.takeFreshStart();
    expect(people).toBe(12);
    expect((await services.plan.progress()).dueInAll).toBe(0);
    expect(await services.db.interactions.count()).toBe(0);
    expect((await services.day.greeting()).offersFreshStart).toBe(false);
    const days = await services.day.upcoming();
    expect(days.map(({ day, people: there }) => [day, there.length])).toEqual([
      ['2026-03-13', 5],
      ['2026-03-14', 5],
      ['2026-03-15', 2],
    ]);
    const [next] = days[0]?.people ?? [];
    expect(await services.day.dueOf(next?.id ?? '')).toMatchObject({ dueOn: '2026-03-13' });
    await undo();
    expect(await rows()).toEqual(before);
    expect((await services.day.greeting()).offersFreshStart).toBe(true);
  });

  test('is offered again after a month at the earliest', async () => {
    const { services } = await twelveDue();
    await services.day.declineFreshStart();
    await goTo(services, '2026-04-08');
    expect((await services.day.greeting()).offersFreshStart).toBe(false);
    await goTo(services, '2026-04-09');
    expect((await services.day.greeting()).offersFreshStart).toBe(true);
  });
});

describe('away for a while (E11, E13)', () => {
  test('two weeks are greeted all day long, thirteen days are not', async () => {
    const { services } = await twelveDue();
    await goTo(services, '2026-03-23');
    await services.day.opened();
    expect((await services.day.greeting()).awayDays).toBeUndefined();
    await goTo(services, '2026-04-22');
    expect((await services.day.greeting()).awayDays).toBe(30);
    await services.day.opened();
    await services.day.opened();
    expect((await services.day.greeting()).awayDays).toBe(30);
    await goTo(services, '2026-04-23');
    await services.day.opened();
    expect((await services.day.greeting()).awayDays).toBeUndefined();
  });
});

describe('the day itself (E10)', () => {
  test('says what was done today, whoever it was with', async () => {
    const { services, ids } = await twelveDue();
    await touch(services, ids[0] ?? '', 'comment');
    await touch(services, ids[1] ?? '', 'call', '2026-03-05');
    const { undo } = await touch(services, ids[2] ?? '', 'repost');
    await undo();
    const done = await services.day.doneToday();
    expect(done.map(({ contacts }) => contacts.map(({ name }) => name))).toEqual([['p0']]);
  });

  test('a promise comes into a full plan; looking twice changes nothing', async () => {
    const { services, ids } = await twelveDue();
    const plan = await services.plan.today();
    expect(plan.left).toBe(5);
    const outside = ids.find((id) => plan.people.every(({ contact }) => contact.id !== id)) ?? '';
    const promise = { contactId: outside, owner: 'me', text: 'Call', dueOn: '2026-03-10' } as const;
    await services.commitments.add(promise);
    expect((await services.plan.today()).left).toBe(6);
    const stored = await services.db.plans.toArray();
    await services.refresh();
    await services.refresh();
    expect(await services.db.plans.toArray()).toEqual(stored);
  });
});
