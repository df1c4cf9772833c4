import { describe, expect, test } from 'vitest';
import { seenPage } from '@/tests/builders/addresses';
import { buildServices, type TestServices } from '@/tests/builders/test-services';
import { browser } from 'wxt/browser';

async function track(services: TestServices, slug: string) {
  const { id } = await services.contacts.create({ name: slug, track: true, seen: seenPage(slug) });
  return id;
}

describe('the main job', () => {
  test('due on day 3, cleared by a comment, due again 14 days after it (E3, E4)', async () => {
    const services = await buildServices('2026-03-02');
    const id = await track(services, 'mira');
    await services.refresh();
    expect((await services.plan.today()).left).toBe(0);

    services.setToday('2026-03-05');
    await services.refresh();
    const due = await services.plan.today();
    expect(due.people.map((person) => person.contact.id)).toEqual([id]);
    expect(due.left).toBe(1);
    expect(await services.plan.progress()).toMatchObject({ left: 1, dueInAll: 1 });
    expect(due.people[0]?.due.reason.code).toBe('ramp');

    const { undo } = await services.interactions.log({
      contactIds: [id],
      kind: 'comment',
      source: 'popup',
    });
    expect(await services.plan.progress()).toMatchObject({ left: 0, dueInAll: 0 });
    await undo();
    expect(await services.plan.progress()).toMatchObject({ left: 1, dueInAll: 1 });
    await services.interactions.log({ contactIds: [id], kind: 'comment', source: 'popup' });

    services.setToday('2026-03-18');
    await services.refresh();
    expect((await services.plan.progress()).dueInAll).toBe(0);
    services.setToday('2026-03-19');
    await services.refresh();
    expect((await services.plan.today()).people[0]?.due.reason.code).toBe('light');
  });
});

describe('a finishable day (E10)', () => {
  async function sevenDue() {
    const services = await buildServices('2026-03-02');
    const ids: string[] = [];
    for (const slug of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) ids.push(await track(services, slug));
    services.setToday('2026-03-10');
    await services.refresh();
    return { services, ids };
  }

  test('shows the cap, counts the rest, and stays frozen when somebody is done', async () => {
    const { services } = await sevenDue();
    const view = await services.plan.today();
    expect(view.left).toBe(5);
    expect(await services.plan.progress()).toMatchObject({ left: 5, dueInAll: 7 });
    const first = view.people[0]?.contact.id ?? '';
    await services.interactions.log({ contactIds: [first], kind: 'repost', source: 'popup' });
    const after = await services.plan.today();
    expect(after.left).toBe(4);
    expect(await services.plan.progress()).toMatchObject({ left: 4, dueInAll: 6 });
    expect(after.people.map((person) => person.contact.id)).toEqual(
      view.people.map((person) => person.contact.id),
    );
    expect(after.people.find((person) => person.contact.id === first)?.done).toBe(true);
  });

  test('more only on request', async () => {
    const { services } = await sevenDue();
    await services.plan.showMore();
    expect(await services.plan.progress()).toMatchObject({ left: 7, dueInAll: 7 });
  });

  test('looking twice changes nothing (E13)', async () => {
    const { services } = await sevenDue();
    const before = await services.db.plans.toArray();
    await services.refresh();
    await services.refresh();
    expect(await services.db.plans.toArray()).toEqual(before);
  });

  test('badge, tooltip and plan agree', async () => {
    const { services } = await sevenDue();
    await services.refresh();
    expect(await browser.action.getBadgeText({})).toBe('5');
    expect(await browser.action.getTitle({})).toBe('5 of 5 today · 7 due in all');
  });
});

describe('silences', () => {
  test('a snooze hides until its day and keeps the true lateness (E6)', async () => {
    const services = await buildServices('2026-03-02');
    const id = await track(services, 'mira');
    services.setToday('2026-03-06');
    await services.refresh();
    await services.tracking.snooze(id, '2026-03-13');
    expect(await services.plan.progress()).toMatchObject({ left: 0, dueInAll: 0 });
    services.setToday('2026-03-13');
    await services.refresh();
    const [person] = (await services.plan.today()).people;
    expect(person?.due).toMatchObject({ dueOn: '2026-03-05', daysLate: 8 });
  });

  test('archive and delete take a person out, undo brings them back', async () => {
    const services = await buildServices('2026-03-02');
    const id = await track(services, 'mira');
    services.setToday('2026-03-06');
    await services.refresh();
    const unarchive = await services.tracking.archive(id);
    expect((await services.plan.progress()).dueInAll).toBe(0);
    await unarchive();
    expect((await services.plan.progress()).dueInAll).toBe(1);
    const restore = await services.contacts.remove(id);
    expect(await services.plan.today()).toMatchObject({ left: 0, people: [] });
    expect(await services.plan.progress()).toMatchObject({ left: 0, dueInAll: 0 });
    await restore();
    expect(await services.plan.progress()).toMatchObject({ left: 1, dueInAll: 1 });
  });
});
