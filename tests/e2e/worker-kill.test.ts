import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { people } from '../fixtures/linkedin/people.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { until } from './harness/until.ts';
import { shows } from './harness/words.ts';
import { addressOf, press, remember, servePeople } from './story.ts';

const { zoe, otto, maelle } = people;
const moments = ['before', 'during', 'after'] as const;
type Moment = (typeof moments)[number];

let tend: Tend;
beforeAll(async () => {
  tend = await launchTend({
    now: '2026-03-02T10:00:00Z',
    timeZone: 'UTC',
    pages: servePeople(zoe, otto, maelle),
  });
});
afterAll(() => tend.close());

/** Does something with the worker killed at this moment of it. */
const withKill = async (moment: Moment, act: () => Promise<unknown>) => {
  if (moment === 'before') await tend.killWorker();
  if (moment === 'during') await Promise.all([act(), tend.killWorker()]);
  else await act();
  if (moment === 'after') await tend.killWorker();
};

/** Everything stored that a person would miss, without ids and instants. */
const endState = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const open = indexedDB.open('tend');
      open.onsuccess = () => done(open.result);
      open.onerror = () => fail(open.error);
    });
    const all = (store: string) =>
      new Promise<Record<string, unknown>[]>((done) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => done(request.result as Record<string, unknown>[]);
      });
    const contacts = (await all('contacts')).map(({ name, tracking, aliases }) => ({
      name,
      tracking,
      aliases,
    }));
    const remarks = (await all('remarks')).map(({ text }) => text);
    const interactions = (await all('interactions')).map(({ kind, day, deletedAt }) => ({
      kind,
      day,
      isDeleted: deletedAt !== undefined,
    }));
    database.close();
    return { contacts, remarks, interactions };
  });

describe.each(moments)('the worker killed %s', (moment) => {
  const person = { before: zoe, during: otto, after: maelle }[moment];

  it('saving, coming due, logging and taking back end in the same state', async () => {
    await tend.setNow('2026-03-02T10:00:00Z');
    const tab = await tend.newTab(addressOf(person));
    const panel = await tend.openPanel(tab);
    await withKill(moment, () => remember(panel, person.name, `Said by ${person.slug}`));

    await withKill(moment, () => tend.setNow('2026-03-06T10:00:00Z'));
    await tend.wakeWorker();
    await until('the badge to say 1', async () => (await tend.badge()).text === '1');

    const popup = await tend.openPopup(tab);
    await shows(popup, person.name);
    await withKill(moment, async () => {
      await press(popup, 'Commented');
      await shows(popup, 'All caught up');
    });
    await until('the badge to rest', async () => (await tend.badge()).text === '');
    await withKill(moment, async () => {
      await press(popup, 'Undo');
      await shows(popup, '1 due in all');
    });
    await until('the badge to say 1 again', async () => (await tend.badge()).text === '1');
    await press(popup, 'Commented');
    await until('the badge to rest again', async () => (await tend.badge()).text === '');

    const state = await endState(panel);
    expect(state.contacts.filter(({ name }) => name === person.name)).toEqual([
      {
        name: person.name,
        tracking: { state: 'tracked', startedOn: '2026-03-02' },
        aliases: [`li:member:${String(person.memberId)}`, `li:in:${person.slug}`],
      },
    ]);
    expect(state.remarks.filter((text) => text === `Said by ${person.slug}`)).toHaveLength(1);
    const done = moments.indexOf(moment) + 1;
    const comment = { kind: 'comment', day: '2026-03-06' };
    expect(state.interactions).toHaveLength(2 * done);
    expect(state.interactions.filter(({ isDeleted }) => !isDeleted)).toEqual(
      Array.from({ length: done }, () => ({ ...comment, isDeleted: false })),
    );
    tend.assertQuiet();
  });
});
