import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedPeople } from '../bench/seed-people.ts';
import { click, focus, retype } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { holds, sees, shows } from './harness/words.ts';
import { named, press, takeEntry } from './story.ts';

let tend: Tend;
let page: Page;

beforeAll(async () => {
  tend = await launchTend({ now: '2026-03-02T10:00:00Z', timeZone: 'UTC' });
  page = await tend.openPage('dashboard.html#/people', { width: 1200, height: 900 });
  await sees(page, 'h1');
  await seedPeople(page, 300, 2, '2026-03-02');
  await page.reload();
  await sees(page, '[data-person-row]');
});
afterAll(() => tend.close());

const grid = '[role=grid]';
const rowNames = () =>
  page.$$eval('[data-person-row] a', (links) => links.map((link) => link.textContent));
const search = async (words: string) => {
  await focus(page, 'input[type=search]');
  await retype(page, words);
};
const countIs = (words: string) =>
  holds(page, (text) => document.querySelector('main output')?.textContent === text, words);

describe('the people table', () => {
  it('shows everybody, sorted by a press on a column', async () => {
    await countIs('300 people');
    await photograph(page, 'people-light');
    await press(page, 'Next');
    await sees(page, '[role=columnheader][aria-sort=ascending] svg');
    expect(await page.$eval('[aria-sort=ascending]', (cell) => cell.textContent)).toBe('Next');
  });

  it('finds as one types, latin-folded, any script, in what they said, with the hit in sight', async () => {
    await search('lopez');
    await countIs('30 of 300 people');
    expect((await rowNames()).every((name) => name.includes('López'))).toBe(true);
    await search('林');
    await countIs('30 of 300 people');
    await search('lodz');
    await countIs('100 of 300 people');
    await holds(page, () => document.querySelector('mark')?.textContent === 'Łódź');
    await shows(page, 'Said: ');
    await photograph(page, 'people-search');
    await search(' ');
    await countIs('300 people');
  });

  it('is walked by keyboard alone: select, tag, undo, open, come back (P14)', async () => {
    await focus(page, grid);
    await page.keyboard.press('Home');
    await page.keyboard.press(' ');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await shows(page, '3 selected');
    await photograph(page, 'people-selected');
    await click(page, `[role=toolbar] ${named('button', 'Tier')}`);
    await takeEntry(page, 'No tier');
    await shows(page, 'changed');
    await press(page, 'Undo');
    await press(page, 'Clear the selection');
    await focus(page, grid);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await holds(page, () => location.hash.startsWith('#/person/'));
    await page.goBack();
    await sees(page, grid);
  });

  it.each(['light', 'dark'] as const)('axe finds nothing in %s', async (colorScheme) => {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: colorScheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await photograph(page, `people-${colorScheme}`);
    expect(await axe(page)).toEqual([]);
  });

  it('reflows at 400 %', async () => {
    await page.setViewport({ width: 320, height: 800 });
    await photograph(page, 'people-320');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
    expect(await axe(page)).toEqual([]);
    await page.setViewport({ width: 1200, height: 900 });
  });

  it('was quiet throughout', () => {
    tend.assertQuiet();
  });
});
