import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { people } from '../fixtures/linkedin/people.ts';
import { chord, click, fill } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import { hides, sees, shows } from './harness/words.ts';
import { keyboard } from './hands.ts';
import { addressOf, press, remember, servePeople } from './story.ts';

const { zoe } = people;
const guests = ['Ana Belo', 'Bo Lind', 'Cai Ren', 'Dag Moe', 'Eli Roy'];
let tend: Tend;
let tab: Page;
let panel: Page;
beforeAll(async () => {
  tend = await launchTend({
    now: '2026-03-02T10:00:00Z',
    timeZone: 'UTC',
    pages: servePeople(zoe),
  });
  tab = await tend.newTab(addressOf(zoe));
  panel = await tend.openPanel(tab, { width: 360, height: 2000 });
  await remember(panel, zoe.name, 'No more quarterly plans.');
});
afterAll(() => tend.close());

const badge = async () => (await tend.badge()).text;

describe('promises (P4)', () => {
  it('typed with a day in words, shown as the day it is, due on it, done from the plan', async () => {
    await fill(panel, 'input[placeholder*="What did you promise"]', 'send the deck by Friday');
    await shows(panel, '6 Mar');
    await panel.keyboard.press('Enter');
    await shows(panel, 'Due 6 Mar');
    await shows(panel, 'send the deck');
    await hides(panel, 'by Friday');
    await click(panel, 'label::-p-text(They promised)');
    await fill(panel, 'input[placeholder*="What did they promise"]', 'her article tomorrow');
    await shows(panel, 'tomorrow');
    await panel.keyboard.press('Enter');
    await shows(panel, 'her article');

    await tend.setNow('2026-03-06T10:00:00Z');
    const today = await tend.openPage('dashboard.html', { width: 1000, height: 800 });
    await shows(today, 'you promised something');
    await shows(today, 'Ask about it');
    await photograph(today, 'promises-plan');
    expect(await axe(today)).toEqual([]);
    await press(today, 'Done');
    await hides(today, 'you promised something');
    await today.close();
  });
});

describe('a birthday (P10, E7)', () => {
  it('is told a week ahead in the sentence, and due on its day', async () => {
    await tab.bringToFront();
    await shows(panel, 'Promises');
    await press(panel, 'Commented');
    await press(panel, 'Add a date');
    await fill(panel, 'form[aria-label="Add a date"] input', '16');
    await panel.select(
      'form[aria-label="Add a date"] select:not(:has(option[value=birthday]))',
      '3',
    );
    await press(panel, 'Keep this date');
    await shows(panel, '16 March');
    await tend.setNow('2026-03-09T10:00:00Z');
    await panel.reload();
    await shows(panel, 'their birthday, 16 Mar');
    await tend.setNow('2026-03-16T10:00:00Z');
    await until('the badge to say 1', async () => (await badge()) === '1');
    const popup = await tend.openPopup(tab);
    await shows(popup, 'Due today: their birthday');
    await popup.close();
  });
});

describe('the day turns while pages stand open (E12, E13)', () => {
  it('popup and panel show the new day without being touched', async () => {
    const popup = await tend.openPopup(tab);
    await press(popup, 'Commented');
    await shows(popup, 'All caught up');
    await until('the badge to rest', async () => (await badge()) === '');
    await tend.setNow('2026-03-30T10:00:00Z');
    await shows(popup, 'Due today: last comment 16 Mar');
    await shows(panel, 'Due today');
    await popup.close();
  });
});

describe('a month away, and a fresh start (E11, E13)', () => {
  it('greets once, keeps the queue, and begins afresh with an undo', async () => {
    const dashboard = await tend.openPage('dashboard.html', { width: 1000, height: 900 });
    const line = 'form[aria-label="Log a conversation"] input';
    for (const name of guests) {
      await fill(dashboard, line, `met ${name} today`);
      await shows(dashboard, name);
      await dashboard.keyboard.press('Enter');
      await shows(dashboard, 'Undo');
      await sees(dashboard, `${line}:placeholder-shown`);
    }
    await dashboard.close();
    await panel.close();
    await tend.killWorker();
    await tend.setNow('2026-05-04T10:00:00Z');
    await until('the badge to say 5', async () => (await badge()) === '5');
    await until(
      'the tooltip',
      async () => (await tend.badge()).title === '5 of 5 today · 6 due in all',
    );
    const view = await tend.openPage('dashboard.html', { width: 1000, height: 900 });
    await shows(view, 'Good to see you again');
    await shows(view, 'It has been 35 days');
    await photograph(view, 'fresh-start');
    expect(await axe(view)).toEqual([]);
    await press(view, 'Begin afresh');
    await shows(view, 'All caught up');
    await until('the badge to rest', async () => (await badge()) === '');
    await press(view, 'Undo');
    await until('the badge to say 5 again', async () => (await badge()) === '5');
    await shows(view, 'Begin afresh');
    // The same by keys alone; the focus is in the line then, and the key undoes all the same.
    const keys = keyboard(view);
    await keys.press('button', 'Begin afresh');
    await shows(view, 'All caught up');
    await shows(view, 'people begin anew');
    await chord(view, 'Control', 'z');
    await shows(view, 'Begin afresh');
    await keys.press('button', 'Not now');
    await hides(view, 'Begin afresh');
    await press(view, 'Show me more');
    await until('all six to be shown', async () => (await badge()) === '6');
  });

  it('was quiet', () => tend.assertQuiet());
});
