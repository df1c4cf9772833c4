import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { people } from '../fixtures/linkedin/people.ts';
import { focus, typeDay } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import { hides, sees, shows } from './harness/words.ts';
import {
  addressOf,
  fromMenu,
  press,
  putMessagesAway,
  remember,
  servePeople,
  undo,
} from './story.ts';

const { zoe, otto } = people;
let tend: Tend;
let tab: Page;
let panel: Page;
beforeAll(async () => {
  tend = await launchTend({
    now: '2026-03-02T10:00:00Z',
    timeZone: 'UTC',
    pages: servePeople(zoe, otto),
  });
  tab = await tend.newTab(addressOf(otto));
  panel = await tend.openPanel(tab, { width: 360, height: 900 });
  await remember(panel, otto.name, 'Bridges are patient.');
  await tab.goto(addressOf(zoe));
  await sees(panel, 'form[aria-label="A new person"]');
  await remember(panel, zoe.name, 'No more quarterly plans.');
  await tend.setNow('2026-03-06T10:00:00Z');
  await shows(panel, 'Due since');
});
afterAll(() => tend.close());

const badge = async () => (await tend.badge()).text;
const silence = (page: Page, words: string) => fromMenu(page, `Put off ${zoe.name}`, words);
/** The panel follows the tab in view. */
const backToProfile = async () => {
  await tab.bringToFront();
  await shows(panel, 'Promises');
};
const setDay = (page: Page, day: string) => typeDay(page, '[role=dialog] input[type=date]', day);

describe('every silence, from panel and dashboard, and the way back (E6)', () => {
  it('snoozed to a date from the panel; undone', async () => {
    await silence(panel, 'Until a day');
    await setDay(panel, '2026-04-10');
    await press(panel, 'Put off');
    await shows(panel, 'Snoozed until 10 Apr');
    await until('the badge to count one less', async () => (await badge()) === '1');
    await undo(panel, `${zoe.name} is back`);
    await until('the badge to count her again', async () => (await badge()) === '2');
  });

  it('paused without an end, a day chosen, archived: one list says until when', async () => {
    await silence(panel, 'Be in touch on a day');
    await setDay(panel, '2026-05-01');
    await press(panel, 'Plan it');
    await shows(panel, 'Due 1 May');
    const view = await tend.openPage('dashboard.html#/silenced', { width: 1000, height: 800 });
    await shows(view, 'A day chosen');
    await shows(view, 'On 1 May · since');

    await backToProfile();
    await silence(panel, 'Pause');
    await press(panel, 'Pause');
    await shows(panel, 'Paused until you resume');
    await view.bringToFront();
    await shows(view, 'Until you resume');
    expect(await axe(view)).toEqual([]);
    await photograph(view, 'silenced');
    await press(view, 'Resume');
    await shows(view, 'A day chosen');
    await press(view, 'Back to the rhythm');
    await shows(view, 'Nobody is silenced');
    await until('the badge to count her', async () => (await badge()) === '2');

    await backToProfile();
    await fromMenu(panel, `More for ${zoe.name}`, 'Archive');
    await view.bringToFront();
    await shows(view, 'Until you bring them back');
    await putMessagesAway(view);
    await press(view, 'Bring back');
    await shows(view, 'Nobody is silenced');
    await undo(view, `${zoe.name} is back`);
    await shows(view, 'Archived');
    await press(view, 'Bring back');
    await hides(view, 'until you bring them back');
  });

  it('from the dashboard’s plan by keyboard alone', async () => {
    const today = await tend.openPage('dashboard.html', { width: 1000, height: 800 });
    await focus(today, '[data-plan-row]');
    await today.keyboard.press('s');
    await shows(today, 'is back tomorrow');
    await until('the badge to count one less', async () => (await badge()) === '1');
    await tend.setNow('2026-03-07T10:00:00Z');
    await until('the badge to count both', async () => (await badge()) === '2');
  });

  it('was quiet', () => tend.assertQuiet());
});
