import { describe, expect, test } from 'vitest';
import { goTo, standOf, touch, trackPerson } from '@/tests/builders/people';
import { buildServices } from '@/tests/builders/test-services';

describe('commitments (P4)', () => {
  test('mine is due on its day, beyond the cap, until it is kept; reopened and moved', async () => {
    const services = await buildServices('2026-03-02');
    await services.settings.change({ dailyCap: 1 });
    const id = await trackPerson(services, 'mira');
    const other = await trackPerson(services, 'otto');
    await goTo(services, '2026-03-08');
    const added = await services.commitments.add({
      contactId: id,
      owner: 'me',
      text: '  Send the deck ',
      dueOn: '2026-03-08',
    });
    const second = await services.commitments.add({
      contactId: other,
      owner: 'me',
      text: 'Introduce Ana',
      dueOn: '2026-03-08',
    });
    expect((await services.plan.today()).left).toBe(2);
    expect(await standOf(services, id)).toMatchObject({ code: 'commitment', state: 'due' });

    const undoKeep = await services.commitments.keep(added?.id ?? '');
    expect(await standOf(services, id)).toMatchObject({ code: 'ramp' });
    await undoKeep();
    expect(await standOf(services, id)).toMatchObject({ code: 'commitment' });
    await services.commitments.keep(added?.id ?? '');
    await services.commitments.reopen(added?.id ?? '');
    expect(await standOf(services, id)).toMatchObject({ code: 'commitment' });
    await touch(services, id, 'comment');
    const undoMove = await services.commitments.move(added?.id ?? '', '2026-03-12');
    expect(await standOf(services, id)).toMatchObject({ state: 'upcoming', dueOn: '2026-03-12' });
    await undoMove();
    await second?.undo();
    expect(await standOf(services, other)).toMatchObject({ code: 'ramp' });
    await services.settings.change({ dailyCap: 5 });
  });

  test('theirs makes nobody due; when it is overdue the sentence says to ask about it (E8)', async () => {
    const services = await buildServices('2026-03-02');
    const id = await trackPerson(services, 'mira');
    await touch(services, id, 'comment');
    const dueOn = '2026-03-04';
    await services.commitments.add({ contactId: id, owner: 'them', text: 'Her article', dueOn });
    await goTo(services, '2026-03-10');
    expect(await standOf(services, id)).toMatchObject({ code: 'light', state: 'upcoming' });
    const due = (await services.cards.card(id))?.due;
    expect(due?.reason).toMatchObject({ askAbout: { dueOn, count: 1 } });
  });

  test('P12: a complaint is due the next day, as a promise is', async () => {
    const services = await buildServices('2026-03-02');
    const id = await trackPerson(services, 'mira');
    const { undo } = await touch(services, id, 'complaint');
    expect(await standOf(services, id)).toMatchObject({ code: 'commitment', dueOn: '2026-03-03' });
    await undo();
    expect(await standOf(services, id)).toMatchObject({ code: 'ramp' });
  });

  test('to somebody who is not kept in touch with: due for it and for nothing else', async () => {
    const services = await buildServices('2026-03-02');
    const { id } = await services.contacts.create({ name: 'Mira', track: false });
    const promise = { contactId: id, owner: 'me', text: 'The deck', dueOn: '2026-03-06' } as const;
    const added = await services.commitments.add(promise);
    await goTo(services, '2026-03-06');
    expect(await standOf(services, id)).toMatchObject({ code: 'commitment', state: 'due' });
    await services.commitments.keep(added?.id ?? '');
    expect(await standOf(services, id)).toMatchObject({ state: 'none' });
    await added?.undo();
    expect(await standOf(services, id)).toMatchObject({ code: 'untracked' });
  });

  test('white space is no promise; a long one is cut and says so', async () => {
    const services = await buildServices('2026-03-02');
    const contactId = await trackPerson(services, 'mira');
    expect(await services.commitments.add({ contactId, owner: 'me', text: ' \n ' })).toBeNull();
    const long = await services.commitments.add({ contactId, owner: 'me', text: 'x'.repeat(9000) });
    expect(long?.capped).toBe(true);
  });
});
