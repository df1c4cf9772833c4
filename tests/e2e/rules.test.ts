import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { people } from '../fixtures/linkedin/people.ts';
import { click, fill } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import { hides, holds, sees, shows } from './harness/words.ts';
import { addressOf, named, press, remember, servePeople } from './story.ts';

const { zoe, otto } = people;
let tend: Tend;
let tab: Page;
let panel: Page;
beforeAll(async () => {
  tend = await launchTend({
    now: '2026-12-01T10:00:00Z',
    timeZone: 'UTC',
    pages: servePeople(zoe, otto),
  });
  tab = await tend.newTab(addressOf(otto));
  panel = await tend.openPanel(tab, { width: 360, height: 2000 });
  await remember(panel, otto.name, 'Bridges are patient.');
  await tab.goto(addressOf(zoe));
  await sees(panel, 'form[aria-label="A new person"]');
  await remember(panel, zoe.name, 'No more quarterly plans.');
  await press(panel, 'Commented');
  await shows(panel, 'Due 15 Dec');
});
afterAll(() => tend.close());

/** The list under this label. */
const choose = async (page: Page, label: string, text: string) => {
  await holds(
    page,
    (wanted) => [...document.querySelectorAll('label')].some((each) => each.textContent === wanted),
    label,
  );
  const [id, value] = await page.evaluate(
    (wanted, words) => {
      const found = [...document.querySelectorAll('label')].find(
        (each) => each.textContent === wanted,
      );
      const select = document.getElementById(found?.htmlFor ?? '') as HTMLSelectElement;
      const option = [...select.options].find((each) => each.textContent === words);
      return [select.id, option?.value ?? ''] as const;
    },
    label,
    text,
  );
  await page.select(`[id="${id}"]`, value);
};

describe('rules in settings (E4)', () => {
  it('say how many people a change moves before it is made, and take it back', async () => {
    const view = await tend.openPage('dashboard.html#/settings', { width: 1000, height: 1300 });
    await choose(view, 'A light touch, usually', 'every week');
    await shows(view, 'Brings one person due on another day.');
    await photograph(view, 'settings-preview');
    expect(await axe(view)).toEqual([]);
    await press(view, 'Leave it');
    await hides(view, 'Brings one person');
    await choose(view, 'A light touch, usually', 'every week');
    await shows(view, 'Brings one person due on another day.');
    await press(view, 'Change it');
    await tab.bringToFront();
    await shows(panel, 'Due 8 Dec');
    await shows(panel, 'Every week, as usual');
    await view.bringToFront();
    await press(view, 'Undo');
    await tab.bringToFront();
    await shows(panel, 'Due 15 Dec');
    await view.close();
  });

  it('the badge and the size of the day are settings too', async () => {
    await tend.setNow('2026-12-04T10:00:00Z');
    await until('the badge to say 1', async () => (await tend.badge()).text === '1');
    const view = await tend.openPage('dashboard.html#/settings', { width: 1000, height: 1300 });
    await choose(view, 'A new day begins at', '08:00');
    await shows(view, 'Changed');
    await press(view, 'Undo');
    await view.close();
  });
});

describe('an occasion for many (P10)', () => {
  it('has a list to cross off, told of a week ahead on today’s page', async () => {
    const view = await tend.openPage('dashboard.html#/occasions', { width: 1000, height: 900 });
    await shows(view, 'No occasions yet');
    await press(view, 'Add an occasion');
    await press(view, 'Save');
    await shows(view, 'Nobody is on the list yet.');
    for (const [typed, name] of [
      ['zo', zoe.name],
      ['otto', otto.name],
    ] as const) {
      await fill(view, 'input[role=combobox]', typed);
      await sees(view, `::-p-aria([role="option"]) ::-p-text(${name})`);
      await view.keyboard.press('Enter');
      await sees(view, named('checkbox', name));
    }
    await tend.setNow('2026-12-26T10:00:00Z');
    const today = await tend.openPage('dashboard.html', { width: 1000, height: 900 });
    await shows(today, 'New Year is 1 Jan');
    await shows(today, '2 left');
    await photograph(today, 'occasion-near');
    await today.close();
    await view.reload();
    await click(view, named('checkbox', zoe.name));
    await shows(view, 'one left');
    await photograph(view, 'occasion-list');
    expect(await axe(view)).toEqual([]);
    await tab.bringToFront();
    await shows(panel, 'Sent a card');
    await view.bringToFront();
    await press(view, 'Undo');
    await shows(view, '2 left');
  });

  it('was quiet', () => tend.assertQuiet());
});
