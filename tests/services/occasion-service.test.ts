import { describe, expect, test } from 'vitest';
import { goTo, standOf, touch, trackPerson } from '@/tests/builders/people';
import { buildServices } from '@/tests/builders/test-services';

describe('annual dates (E7, P10)', () => {
  test('P10: notice a week ahead, due beyond the cap on the day, let go after a week', async () => {
    const services = await buildServices('2026-03-02');
    const id = await trackPerson(services, 'mira');
    await touch(services, id, 'comment');
    await services.tracking.setRhythm(id, 'light', { every: 12, unit: 'month' });
    const birthday = { kind: 'birthday', month: 4, day: 20, year: 1980 };
    const undo = await services.annualDates.add(id, birthday);
    await goTo(services, '2026-04-12');
    expect((await services.plan.progress()).dueInAll).toBe(0);
    await goTo(services, '2026-04-13');
    const ahead = await services.cards.card(id);
    expect(ahead?.due.reason).toMatchObject({ notice: { kind: 'birthday', on: '2026-04-20' } });
    await goTo(services, '2026-04-20');
    expect((await services.plan.today()).people[0]?.due.reason).toMatchObject({
      code: 'annual',
      turn: 46,
      hard: true,
    });
    await goTo(services, '2026-04-27');
    expect((await services.plan.progress()).dueInAll).toBe(1);
    await goTo(services, '2026-04-28');
    expect((await services.plan.progress()).dueInAll).toBe(0);
    await undo();
    expect((await services.cards.card(id))?.contact.annualDates).toBeUndefined();
  });

  test('29 February falls where the setting says', async () => {
    const services = await buildServices('2026-02-20');
    const id = await trackPerson(services, 'leap');
    await services.annualDates.add(id, { kind: 'birthday', month: 2, day: 29 });
    const onOf = async () => {
      const reason = (await services.cards.card(id))?.due.reason;
      return reason?.notice?.on;
    };
    await goTo(services, '2026-02-22');
    expect(await onOf()).toBe('2026-02-28');
    await services.rules.change({ leapDay: 'mar-1' });
    expect(await onOf()).toBe('2026-03-01');
    await services.rules.change({ leapDay: 'feb-28' });
  });

  test('of one kind there is one; removing has its undo', async () => {
    const services = await buildServices('2026-03-02');
    const id = await trackPerson(services, 'mira');
    await services.annualDates.add(id, { kind: 'birthday', month: 4, day: 20 });
    await services.annualDates.add(id, { kind: 'birthday', month: 4, day: 21 });
    const dates = async () => (await services.cards.card(id))?.contact.annualDates;
    expect(await dates()).toEqual([{ kind: 'birthday', month: 4, day: 21 }]);
    const undo = await services.annualDates.remove(id, { kind: 'birthday', month: 4, day: 21 });
    expect(await dates()).toBeUndefined();
    await undo();
    expect(await dates()).toHaveLength(1);
  });
});

describe('occasions for many (P10)', () => {
  test('a card list of a circle and of people; crossed off once, logged, taken back', async () => {
    const services = await buildServices('2026-12-01');
    const { circles, occasions, tracking } = services;
    const [a, b, c] = [
      await trackPerson(services, 'a'),
      await trackPerson(services, 'b'),
      await trackPerson(services, 'c'),
    ];
    const circle = (await services.groups.make('Clients'))?.id ?? '';
    await circles.setMembership([a, b], circle, true);
    const made = await occasions.create({
      name: 'New Year',
      on: { month: 1, day: 1 },
      kind: 'card',
      circleIds: [circle],
      contactIds: [b, c],
    });
    expect(await occasions.near()).toEqual([]);
    await goTo(services, '2026-12-26');
    const [list] = await occasions.near();
    expect(list?.people.map(({ contact }) => contact.name)).toEqual(['a', 'b', 'c']);
    expect(list).toMatchObject({ left: 3, turn: { on: '2027-01-01', year: 2027 } });

    const id = made?.id ?? '';
    const undo = await occasions.tick(id, a);
    await occasions.tick(id, a);
    expect((await occasions.near())[0]).toMatchObject({ left: 2 });
    expect((await services.cards.card(a))?.interactions).toMatchObject([{ kind: 'card' }]);
    await undo();
    expect((await occasions.near())[0]).toMatchObject({ left: 3 });
    expect((await services.cards.card(a))?.interactions).toEqual([]);

    await occasions.tick(id, a);
    await tracking.pause(b);
    expect((await occasions.near())[0]?.people).toHaveLength(2);
    await goTo(services, '2027-12-27');
    expect((await occasions.near())[0]).toMatchObject({ left: 2, turn: { year: 2028 } });
  });
});

test('P10, E13: two windows crossing somebody off at once log one card; the undo reopens its step', async () => {
  const services = await buildServices('2026-12-30');
  const { occasions } = services;
  const a = await trackPerson(services, 'a');
  const made = await occasions.create({
    name: 'New Year',
    on: { month: 1, day: 1 },
    kind: 'card',
    circleIds: [],
    contactIds: [a],
  });
  await services.playbooks.start(a, 'after-a-first-conversation');
  const run = async () => (await services.db.runs.toArray()).map(({ steps }) => steps.length);
  const undos = await Promise.all([
    occasions.tick(made?.id ?? '', a),
    occasions.tick(made?.id ?? '', a),
  ]);
  const cards = async () => (await services.cards.card(a))?.interactions.length;
  expect(await cards()).toBe(1);
  expect(await run()).toEqual([1]);
  for (const undo of undos) await undo();
  expect(await cards()).toBe(0);
  expect(await run()).toEqual([0]);
  expect((await occasions.near())[0]).toMatchObject({ left: 1 });
});

describe('circles have a rhythm (E4)', () => {
  test('own before circle before tier before usual, and the card can say which', async () => {
    const services = await buildServices('2026-03-02');
    const { circles, rules } = services;
    const id = await trackPerson(services, 'mira');
    await touch(services, id, 'comment');
    const rulingOf = async () => {
      const card = await services.cards.card(id);
      return card && (await rules.ruling(card.contact)).light.applies;
    };
    expect(await rulingOf()).toMatchObject({ from: 'usual' });
    const circle = (await services.groups.make('Clients'))?.id ?? '';
    await circles.setMembership([id], circle, true);
    const undo = await circles.change(circle, { light: { every: 1, unit: 'week' } });
    expect(await rulingOf()).toMatchObject({ from: 'circle', circle: 'Clients' });
    expect(await standOf(services, id)).toMatchObject({ dueOn: '2026-03-09' });
    await goTo(services, '2026-03-09');
    expect((await services.plan.progress()).dueInAll).toBe(1);
    await services.tracking.setRhythm(id, 'light', { every: 3, unit: 'day' });
    expect(await rulingOf()).toMatchObject({ from: 'contact' });
    await services.tracking.setRhythm(id, 'light', undefined);
    await undo();
    expect(await standOf(services, id)).toMatchObject({ dueOn: '2026-03-16' });
    expect((await services.plan.progress()).dueInAll).toBe(0);
  });
});
