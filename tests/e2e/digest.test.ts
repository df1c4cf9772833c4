import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../fixtures/linkedin/people.ts';
import { click } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { until } from './harness/until.ts';
import { shows } from './harness/words.ts';
import { addressOf, named, remember, servePeople } from './story.ts';

type Api = {
  notifications: {
    getAll(): Promise<Record<string, boolean>>;
    clear(id: string): Promise<boolean>;
  };
};
declare const chrome: Api;

const { zoe } = people;
let tend: Tend;
beforeAll(async () => {
  tend = await launchTend({
    now: '2026-03-02T10:00:00Z',
    timeZone: 'UTC',
    pages: servePeople(zoe),
    granted: ['notifications'],
  });
  const panel = await tend.openPanel(await tend.newTab(addressOf(zoe)));
  await remember(panel, zoe.name, 'No more quarterly plans.');
});
afterAll(() => tend.close());

const standing = () => tend.inWorker(async () => Object.keys(await chrome.notifications.getAll()));
const takeAway = async () => {
  await tend.inWorker(() => chrome.notifications.clear('tend-digest'));
  await until('it to be gone', async () => (await standing()).length === 0);
};

describe('one notification a day (E13)', () => {
  it('is off at first, comes at its hour once it is switched on, and not twice', async () => {
    await tend.setNow('2026-03-05T10:00:00Z');
    await until('the badge to say 1', async () => (await tend.badge()).text === '1');
    expect(await standing()).toEqual([]);

    const view = await tend.openPage('dashboard.html#/settings', { width: 1000, height: 900 });
    await click(view, named('switch', 'One notification a day'));
    await shows(view, 'At');
    await until('the digest', async () => (await standing()).length === 1);
    await takeAway();
    await tend.setNow('2026-03-05T12:00:00Z');
    await tend.killWorker();
    await tend.wakeWorker();
    await until('the badge to be drawn', async () => (await tend.badge()).text === '1');
    expect(await standing()).toEqual([]);
  });

  it('waits for the hour of the next day, and makes up for nothing after a month asleep', async () => {
    await tend.setNow('2026-03-06T08:00:00Z');
    await until('the new day to be seen', async () =>
      (await tend.badge()).title.includes('1 of 1'),
    );
    expect(await standing()).toEqual([]);
    await tend.killWorker();
    await tend.setNow('2026-04-06T09:30:00Z');
    await until('one digest', async () => (await standing()).length === 1);
    await takeAway();
    await tend.setNow('2026-04-06T11:00:00Z');
    await until('the badge to stand', async () => (await tend.badge()).text === '1');
    expect(await standing()).toEqual([]);
  });

  it('was quiet', () => tend.assertQuiet());
});
