import { describe, expect, test } from 'vitest';
import { goTo, standOf, touch, trackPerson } from '@/tests/builders/people';
import { createBulkService } from '@/lib/services/bulk-service';
import { buildServices } from '@/tests/builders/test-services';

describe('the silences of E6', () => {
  test('hold in their strict order, and each goes with its undo', async () => {
    const services = await buildServices('2026-03-02');
    const { tracking } = services;
    const id = await trackPerson(services, 'mira');
    await goTo(services, '2026-03-10');
    const awake = await standOf(services, id);
    expect(awake.state).toBe('late');

    const undoDay = await tracking.reachOut(id, '2026-04-01');
    expect(await standOf(services, id)).toMatchObject({ code: 'reach-out', state: 'upcoming' });
    const undoSnooze = await tracking.snooze(id, '2026-03-20');
    expect(await standOf(services, id)).toMatchObject({ code: 'snoozed', state: 'silenced' });
    const undoPause = await tracking.pause(id);
    expect(await standOf(services, id)).toMatchObject({ code: 'paused' });
    const undoArchive = await tracking.archive(id);
    expect(await standOf(services, id)).toMatchObject({ code: 'archived' });

    for (const undo of [undoArchive, undoPause, undoSnooze, undoDay]) await undo();
    expect(await standOf(services, id)).toEqual(awake);
  });

  test('a chosen day is off the list of silences when it comes (E6)', async () => {
    const services = await buildServices('2026-03-02');
    const id = await trackPerson(services, 'mira');
    await services.tracking.reachOut(id, '2026-04-01');
    await goTo(services, '2026-03-31');
    expect((await services.db.contacts.get(id))?.due?.standing).toBe('reach-out');
    await goTo(services, '2026-04-01');
    expect((await services.db.contacts.get(id))?.due?.standing).toBe('awake');
  });

  test('a snooze holds although something was logged before it on the same day (E6)', async () => {
    const services = await buildServices('2026-03-02');
    const id = await trackPerson(services, 'mira');
    const promise = { contactId: id, owner: 'me', text: 'Send it', dueOn: '2026-03-02' } as const;
    await services.commitments.add(promise);
    await touch(services, id, 'message');
    expect(await standOf(services, id)).toMatchObject({ code: 'commitment', state: 'due' });
    services.wait(60_000);
    await services.tracking.snooze(id, '2026-03-09');
    expect(await standOf(services, id)).toMatchObject({ code: 'snoozed', state: 'silenced' });
    services.wait(60_000);
    await touch(services, id, 'message');
    expect(await standOf(services, id)).toMatchObject({ code: 'commitment', state: 'due' });
  });

  test('a pause with an end comes back three days after it; without one it waits (E6)', async () => {
    const services = await buildServices('2026-03-02');
    const [ends, waits] = [await trackPerson(services, 'a'), await trackPerson(services, 'b')];
    await services.tracking.pause(ends, '2026-03-20');
    await services.tracking.pause(waits);
    await goTo(services, '2026-03-19');
    expect((await services.plan.progress()).dueInAll).toBe(0);
    await goTo(services, '2026-03-20');
    expect(await standOf(services, ends)).toMatchObject({ state: 'upcoming', dueOn: '2026-03-23' });
    await goTo(services, '2027-03-20');
    expect(await standOf(services, waits)).toMatchObject({ code: 'paused' });
    await services.tracking.resume([waits]);
    expect(await standOf(services, waits)).toMatchObject({ dueOn: '2027-03-23' });
  });

  test('resuming many brings back a day’s plan at a time', async () => {
    const services = await buildServices('2026-03-02');
    const ids: string[] = [];
    for (let nth = 0; nth < 12; nth += 1) ids.push(await trackPerson(services, `p${String(nth)}`));
    for (const id of ids) await services.tracking.pause(id);
    await goTo(services, '2026-06-01');
    const undo = await services.tracking.resume(ids);
    const days = new Map<string, number>();
    for (let day = 1; day <= 9; day += 1) {
      const date = `2026-06-0${String(day)}`;
      await goTo(services, date);
      days.set(date, (await services.plan.progress()).dueInAll);
    }
    expect([...days.values()]).toEqual([0, 0, 0, 5, 10, 12, 12, 12, 12]);
    await undo();
    expect((await services.silences.all()).paused).toHaveLength(12);
  });

  test('tracking many at once spreads their first days (E3)', async () => {
    const services = await buildServices('2026-03-02');
    const ids: string[] = [];
    for (let nth = 0; nth < 7; nth += 1) {
      ids.push((await services.contacts.create({ name: `p${String(nth)}`, track: false })).id);
    }
    await services.tracking.trackMany(ids);
    await goTo(services, '2026-03-05');
    expect((await services.plan.progress()).dueInAll).toBe(5);
    await goTo(services, '2026-03-06');
    expect((await services.plan.progress()).dueInAll).toBe(7);
  });

  test('one list holds all four, with their days; a touch clears a snooze', async () => {
    const services = await buildServices('2026-03-02');
    const { tracking } = services;
    const names = ['archived', 'paused', 'snoozed', 'chosen', 'awake'];
    const ids = new Map<string, string>();
    for (const name of names) ids.set(name, await trackPerson(services, name));
    const idOf = (name: string) => ids.get(name) ?? '';
    await tracking.archive(idOf('archived'));
    await tracking.pause(idOf('paused'), '2026-05-01');
    await tracking.snooze(idOf('snoozed'), '2026-04-01');
    await tracking.reachOut(idOf('chosen'), '2026-06-01');
    const shown = async () => {
      const all = await services.silences.all();
      return Object.fromEntries(
        Object.entries(all).map(([kind, people]) => [
          kind,
          people.map(({ contact, until }) => [contact.name, until]),
        ]),
      );
    };
    expect(await shown()).toEqual({
      archived: [['archived', undefined]],
      paused: [['paused', '2026-05-01']],
      snoozed: [['snoozed', '2026-04-01']],
      'reach-out': [['chosen', '2026-06-01']],
    });
    await touch(services, idOf('snoozed'), 'comment');
    await goTo(services, '2026-06-01');
    expect(await shown()).toMatchObject({ paused: [], snoozed: [], 'reach-out': [] });
  });

  test('out of the archive nobody is kept in touch with who never was (E3)', async () => {
    const services = await buildServices('2026-03-02');
    const { id } = await services.contacts.create({ name: 'Imported', track: false });
    await services.interactions.log({
      contactIds: [id],
      kind: 'message',
      day: '2020-01-01',
      source: 'import',
    });
    await services.tracking.archive(id);
    await services.tracking.unarchive(id);
    expect(await standOf(services, id)).toMatchObject({ code: 'untracked' });
  });

  test('archiving many ends their runs too, and the undo brings them back (E9)', async () => {
    const services = await buildServices('2026-03-02');
    const [a, b] = [await trackPerson(services, 'a'), await trackPerson(services, 'b')];
    for (const id of [a, b]) await services.playbooks.start(id, 'after-the-sale');
    const running = async () => [...(await services.playbooks.runCounts()).values()];
    const before = await standOf(services, a);
    const { undo } = await createBulkService(services.context).archive([a]);
    expect(await running()).toEqual([1]);
    await undo();
    expect(await running()).toEqual([2]);
    expect(await standOf(services, a)).toEqual(before);
  });

  test('archiving ends playbook runs, and the undo brings them back (E9)', async () => {
    const services = await buildServices('2026-03-02');
    const id = await trackPerson(services, 'mira');
    await services.playbooks.start(id, 'after-the-sale');
    const runs = async () => {
      const card = await services.cards.card(id);
      return card ? (await services.playbooks.runsOf(card.contact)).length : -1;
    };
    expect(await runs()).toBe(1);
    const undo = await services.tracking.archive(id);
    expect(await runs()).toBe(0);
    await undo();
    expect(await runs()).toBe(1);
  });
});
