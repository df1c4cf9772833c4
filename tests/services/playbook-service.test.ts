import { describe, expect, test } from 'vitest';
import { goTo, standOf, touch, trackPerson } from '@/tests/builders/people';
import { buildServices, type TestServices } from '@/tests/builders/test-services';

const first = 'after-a-first-conversation';

async function runOf(services: TestServices, id: string) {
  const card = await services.cards.card(id);
  const [view] = card ? await services.playbooks.runsOf(card.contact) : [];
  return view;
}

describe('playbooks (E9)', () => {
  test('P2, P8: from the first conversation to the hand-back, seven follow-ups', async () => {
    const services = await buildServices('2026-03-02');
    const { id } = await services.contacts.create({ name: 'Mira', track: false });
    await services.playbooks.start(id, first);
    await touch(services, id, 'meeting');
    expect(await standOf(services, id)).toMatchObject({ code: 'step', dueOn: '2026-03-02' });
    expect(await runOf(services, id)).toMatchObject({ step: 1, of: 7, asks: false });

    const seen: string[] = [];
    for (let follow = 1; follow <= 7; follow += 1) {
      const view = await runOf(services, id);
      expect(view).toMatchObject({ step: follow, of: 7 });
      seen.push(view?.pending?.dueOn ?? '');
      await goTo(services, view?.pending?.dueOn ?? '');
      const logged = await touch(services, id, 'message');
      expect(logged.steps).toEqual([view?.pending?.step.title]);
    }
    expect(seen[0]).toBe('2026-03-02');
    expect(seen[1]).toBe('2026-03-04');
    expect(seen[2] && seen[2] <= '2026-03-09').toBe(true);
    expect(await runOf(services, id)).toBeUndefined();
    const after = await standOf(services, id);
    expect(after).toMatchObject({ code: 'light', state: 'upcoming' });
  });

  test('the undo of a log opens the step again; skipping and stopping are two things', async () => {
    const services = await buildServices('2026-03-02');
    const id = await trackPerson(services, 'mira');
    await services.playbooks.start(id, first);
    const { undo } = await touch(services, id, 'message');
    expect(await runOf(services, id)).toMatchObject({ step: 2 });
    await undo();
    const view = await runOf(services, id);
    expect(view).toMatchObject({ step: 1 });
    const { run, pending } = view ?? {};
    const undoSkip = await services.playbooks.skip(run?.id ?? '', pending?.step.id ?? '');
    expect(await runOf(services, id)).toMatchObject({ step: 2 });
    await undoSkip();
    expect(await runOf(services, id)).toMatchObject({ step: 1 });
    const undoStop = await services.playbooks.stop(run?.id ?? '');
    expect(await runOf(services, id)).toBeUndefined();
    expect(await standOf(services, id)).toMatchObject({ code: 'ramp' });
    await undoStop();
    expect(await standOf(services, id)).toMatchObject({ code: 'step' });
  });

  test('two windows finish a step once (E13)', async () => {
    const services = await buildServices('2026-03-02');
    const id = await trackPerson(services, 'mira');
    await services.playbooks.start(id, first);
    await services.playbooks.start(id, first);
    const card = await services.cards.card(id);
    expect(card && (await services.playbooks.runsOf(card.contact))).toHaveLength(1);
    const view = await runOf(services, id);
    const [run, step] = [view?.run.id ?? '', view?.pending?.step.id ?? ''];
    await services.playbooks.done(run, step);
    await services.playbooks.done(run, step);
    expect(await runOf(services, id)).toMatchObject({ step: 2 });
  });

  test('their answer asks "continue or done?", once', async () => {
    const services = await buildServices('2026-03-02');
    const id = await trackPerson(services, 'mira');
    await services.playbooks.start(id, first);
    await goTo(services, '2026-03-03');
    await services.interactions.log({
      contactIds: [id],
      kind: 'message',
      direction: 'inbound',
      source: 'panel',
    });
    const [question] = await services.playbooks.questions();
    expect(question?.contact.id).toBe(id);
    await services.playbooks.proceed(question?.view.run.id ?? '');
    expect(await services.playbooks.questions()).toEqual([]);
    expect(await runOf(services, id)).toMatchObject({ step: 1, asks: false });
  });

  test('P9: after the sale 7, 45 and 90 days, then every quarter from the last talk', async () => {
    const services = await buildServices('2026-03-02');
    const id = await trackPerson(services, 'mira');
    await services.playbooks.start(id, 'after-the-sale');
    for (const day of ['2026-03-09', '2026-04-16', '2026-05-31']) {
      expect((await runOf(services, id))?.pending?.dueOn).toBe(day);
      await goTo(services, day);
      await touch(services, id, 'call');
    }
    const card = await services.cards.card(id);
    expect(card?.contact.tracking.deep).toEqual({ every: 3, unit: 'month' });
    await services.tracking.setRhythm(id, 'light', null);
    expect(await standOf(services, id)).toMatchObject({ code: 'deep', dueOn: '2026-08-31' });
  });

  test('one’s own: duplicated, edited under way, removed with its runs, all undone', async () => {
    const services = await buildServices('2026-03-02');
    const id = await trackPerson(services, 'mira');
    const { playbookEditor: editor } = services;
    const own = (await editor.duplicate('reconnect', 'Old friends')) ?? '';
    await services.playbooks.start(id, own);
    const playbook = (await services.playbooks.all()).find((each) => each.id === own);
    const steps = [...(playbook?.steps ?? [])];
    const changed = [{ ...steps[0], id: steps[0]?.id ?? '', title: 'Ring them', offsetDays: 3 }];
    const undoSave = await editor.save(own, { name: 'Old friends', steps: changed });
    expect(await standOf(services, id)).toMatchObject({ code: 'step', dueOn: '2026-03-05' });
    expect(await runOf(services, id)).toMatchObject({ of: 1 });
    await undoSave();
    expect(await runOf(services, id)).toMatchObject({ of: 4 });
    const undoRemove = await editor.remove(own);
    expect(await runOf(services, id)).toBeUndefined();
    expect((await services.playbooks.all()).map((each) => each.id)).not.toContain(own);
    await undoRemove();
    expect(await runOf(services, id)).toMatchObject({ step: 1, of: 4 });
  });
});
