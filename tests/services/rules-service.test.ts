import { afterEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { parseRules } from '@/lib/settings/rules';
import { goTo, standOf, touch, trackPerson } from '@/tests/builders/people';
import { createBulkService } from '@/lib/services/bulk-service';
import { createCatchUp } from '@/lib/services/catch-up';
import { createGroupService } from '@/lib/services/group-service';
import { buildServices } from '@/tests/builders/test-services';

afterEach(() => browser.storage.local.clear());

async function fiveTouched() {
  const services = await buildServices('2026-03-02');
  const ids: string[] = [];
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    const id = await trackPerson(services, name);
    await touch(services, id, 'comment');
    ids.push(id);
  }
  return { services, ids };
}

describe('rules in settings (E4)', () => {
  test('say beforehand how many people a change brings due on another day', async () => {
    const { services, ids } = await fiveTouched();
    const [own, ...others] = ids;
    await services.tracking.setRhythm(own ?? '', 'light', { every: 1, unit: 'month' });
    const weekly = { light: { every: 1, unit: 'week' } } as const;
    expect(await services.rules.affectedBy(weekly)).toBe(4);
    expect(await services.rules.affectedBy({ rampDueDays: 1 })).toBe(0);
    expect(await services.rules.affectedBy(weekly, () => false)).toBeUndefined();
    for (const id of others) expect((await standOf(services, id)).dueOn).toBe('2026-03-16');
  });

  test('a change reaches every cache, and the undo takes it back', async () => {
    const { services, ids } = await fiveTouched();
    const cached = async () =>
      (await services.db.contacts.bulkGet(ids)).map((contact) => contact?.due?.firstDueOn);
    const undo = await services.rules.change({ light: { every: 1, unit: 'week' } });
    expect(await cached()).toEqual(Array(5).fill('2026-03-09'));
    await undo();
    expect(await cached()).toEqual(Array(5).fill('2026-03-16'));
  });

  test('goes on where it was interrupted', async () => {
    const { services, ids } = await fiveTouched();
    await services.refresh();
    await services.rules.change({ light: { every: 1, unit: 'week' } });
    const done = await services.db.marks.get('rules');
    const [first = '', second = ''] = ids.toSorted();
    const last = ids.toSorted().at(-1) ?? '';
    // As a worker killed after the first two would have left it; the first is spoilt to be seen.
    for (const id of [first, last]) {
      await services.db.contacts.update(id, { 'due.firstDueOn': '2026-01-01' });
    }
    const applied = done?.key === 'rules' ? done.applied : '';
    const next = `${applied ?? ''} 2026-03-02`;
    await services.db.marks.put({ key: 'rules', seenOn: '2026-03-02', next, doneUpTo: second });
    await services.catchUp();
    const dayOf = async (id: string) => (await services.db.contacts.get(id))?.due?.firstDueOn;
    expect(await dayOf(first)).toBe('2026-01-01');
    expect(await dayOf(last)).toBe('2026-03-09');
    await services.db.contacts.update(last, { 'due.firstDueOn': '2026-01-01' });
    await services.catchUp();
    expect(await dayOf(last)).toBe('2026-01-01');
  });

  test('is done once, however many pages noticed the change', async () => {
    let turn: Promise<unknown> = Promise.resolve();
    const request = (_name: string, task: () => Promise<unknown>) => (turn = turn.then(task));
    vi.stubGlobal('navigator', { locks: { request }, userAgent: '' });
    const { services } = await fiveTouched();
    await services.settings.change({
      rules: { ...services.rules.current(), light: { every: 9, unit: 'day' } },
    });
    const write = vi.spyOn(services.db, 'write');
    await Promise.all([
      createCatchUp(services.context)(),
      createCatchUp(services.context)(),
      createCatchUp(services.context)(),
    ]);
    expect(write).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  test('a circle with another rhythm changes its people; one with another name nobody', async () => {
    const { services, ids } = await fiveTouched();
    const circle = await createGroupService(services.context).make('Makers');
    await createBulkService(services.context).addToCircle(ids, circle?.id ?? '');
    await services.refresh();
    // Spoilt to be seen: whoever is looked at again gets their own day.
    await services.db.contacts.toCollection().modify({ 'due.firstDueOn': '2030-01-01' });
    const days = async () =>
      new Set((await services.db.contacts.toArray()).map(({ due }) => due?.firstDueOn));
    await services.circles.change(circle?.id ?? '', { name: 'Friends', colour: '3' });
    await services.refresh();
    expect(await days()).toEqual(new Set(['2030-01-01']));
    await services.circles.change(circle?.id ?? '', { light: { every: 1, unit: 'week' } });
    await services.refresh();
    expect(await days()).toEqual(new Set(['2026-03-09']));
  });

  test('tiers count once they are used', async () => {
    const { services, ids } = await fiveTouched();
    const id = ids[0] ?? '';
    await services.db.contacts.update(id, { tier: 'C' });
    expect(await services.rules.affectedBy({ usesTiers: true })).toBe(1);
    await services.rules.change({ usesTiers: true });
    expect(await standOf(services, id)).toMatchObject({ dueOn: '2026-05-31' });
  });

  test('the clock set back a year: every cache is looked at again, nothing is lost (E13)', async () => {
    const { services, ids } = await fiveTouched();
    const before = await services.db.contacts.bulkGet(ids);
    await services.refresh();
    await goTo(services, '2027-03-02');
    expect((await services.plan.progress()).dueInAll).toBe(5);
    await services.tracking.snooze(ids[0] ?? '', '2027-03-05');
    await goTo(services, '2026-03-02');
    const after = await services.db.contacts.bulkGet(ids);
    expect(after.slice(1).map((contact) => contact?.due)).toEqual(
      before.slice(1).map((contact) => contact?.due),
    );
  });

  test('whatever is stored, it is read field by field', () => {
    const usual = parseRules({});
    expect(parseRules('nonsense')).toEqual(usual);
    expect(parseRules({ light: { every: 0, unit: 'day' }, noticeDays: 10 })).toEqual({
      ...usual,
      noticeDays: 10,
    });
    const kinds = { comment: { light: true, deep: true }, message: 7, unknown: {} };
    expect(parseRules({ kinds }).kinds).toEqual({ comment: { light: true, deep: true } });
  });
});
