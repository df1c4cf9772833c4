import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedPeople } from '../bench/seed-people.ts';
import { chord, click, fill, focus, retype } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import { hides, holds, sees, shows } from './harness/words.ts';
import { keyboard } from './hands.ts';
import { fromMenu, named, press, undo } from './story.ts';

let tend: Tend;
let page: Page;
const mira = '018f0000-0000-7000-8000-000000000000';

const go = async (view: string) => {
  await page.evaluate((to) => {
    location.hash = to;
  }, view);
};
const typeInto = async (label: string, words: string) => {
  await fill(page, named('textbox', label), words);
};
/** What of one contact the seed cannot say, as an import would have stored it. */
const change = (index: number, fields: object) =>
  page.evaluate(
    async (id, more) => {
      const database = await new Promise<IDBDatabase>((done) => {
        const open = indexedDB.open('tend');
        open.onsuccess = () => done(open.result);
      });
      const transaction = database.transaction(['contacts', 'peopleShards'], 'readwrite');
      const contacts = transaction.objectStore('contacts');
      const stored = contacts.get(id);
      stored.onsuccess = () => contacts.put({ ...stored.result, ...more });
      const shards = transaction.objectStore('peopleShards');
      const all = shards.getAll();
      all.onsuccess = () => {
        for (const shard of all.result) {
          const row = shard.entries.find((entry: { id: string }) => entry.id === id);
          if (row) {
            Object.assign(row, more);
            shards.put({ ...shard, version: Date.now() });
          }
        }
      };
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
      database.close();
    },
    `018f0000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    fields,
  );

const looks = async (name: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: colorScheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    // Colours fade from one scheme to the other.
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((one) => one.finished)),
    );
    await photograph(page, `${name}-${colorScheme}`, { fullPage: true });
    expect(await axe(page)).toEqual([]);
  }
  await page.setViewport({ width: 640, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.setViewport({ width: 320, height: 800 });
  await photograph(page, `${name}-320`, { fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.setViewport({ width: 1200, height: 900 });
};

beforeAll(async () => {
  tend = await launchTend({ now: '2026-03-02T10:00:00Z', timeZone: 'UTC' });
  page = await tend.openPage('dashboard.html#/people', { width: 1200, height: 900 });
  await sees(page, 'h1');
  await seedPeople(page, 60, 2, '2026-03-02');
  for (const index of [1, 3, 5]) await change(index, { triage: 'waiting' });
  await change(10, { name: 'Mira Solano', company: 'House 0' });
  await change(0, { name: 'Mira Solano' });
  await page.reload();
  await sees(page, '[data-person-row]');
});
afterAll(() => tend.close());

describe('a person in full', () => {
  it('has channels, one preferred, and opens it (P5)', async () => {
    await go(`#/person/${mira}`);
    await shows(page, 'Where to meet them');
    await typeInto('Handle, link or number', 'mira@halden.example');
    await page.keyboard.press('Enter');
    await sees(page, 'a[href="mailto:mira@halden.example"]');
    await click(page, named('checkbox', 'Said yes to what I send to everyone'));
    await holds(page, () =>
      [...document.querySelectorAll<HTMLInputElement>('aside input')].some((box) => box.checked),
    );
  });

  it('has a story, how you met, a tier and a tag, edited in place (P6, P14)', async () => {
    await press(page, 'Write down their story');
    await sees(page, 'aside textarea:focus');
    await retype(page, 'Grew up among **apple trees**.');
    await chord(page, 'Control', 'Enter');
    await sees(page, 'aside strong');
    await page.$$eval('aside label', (labels) =>
      labels.find((label) => label.textContent === 'B')?.click(),
    );
    await holds(page, () =>
      [...document.querySelectorAll<HTMLInputElement>('aside input[type=radio]')].some(
        (radio) => radio.value === 'B' && radio.checked,
      ),
    );
    await press(page, 'Circle');
    await typeInto('A new circle', 'Orchard');
    await page.keyboard.press('Enter');
    await shows(page, 'Orchard');
  });

  it('says how warm it is, from what was logged alone (P15)', async () => {
    await press(page, 'Commented');
    await shows(page, 'Last touch today, wished every 14 days');
    await looks('person');
  });

  it('is found by the words of the story', async () => {
    await go('#/people');
    await focus(page, 'input[type=search]');
    await retype(page, 'apple trees');
    await shows(page, '1 of 60 people');
    await shows(page, 'Story: ');
    await page.keyboard.press('Escape');
  });
});

describe('duplicates', () => {
  it('stand side by side, are merged, taken apart, or told to be two', async () => {
    await go('#/duplicates');
    await shows(page, 'Almost the same name at the same company');
    await looks('duplicates');
    await click(page, 'main td button');
    await shows(page, 'No two alike');
    await shows(page, 'Mira Solano into Mira Solano');
    await press(page, 'Take apart');
    await shows(page, 'Almost the same name at the same company');
    await press(page, 'Two different people');
    await shows(page, 'No two alike');
    await undo(page, 'Mira Solano stays apart');
    await shows(page, 'Almost the same name at the same company');
  });

  it('are merged, taken apart and told to be two by keys alone', async () => {
    await go('#/duplicates');
    await shows(page, 'Almost the same name at the same company');
    const hand = keyboard(page);
    await hand.press('button', 'Merge, keep this one: Mira Solano, House 0');
    await shows(page, 'No two alike');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
    await hand.press('button', 'Take apart');
    await shows(page, 'Almost the same name at the same company');
    await hides(page, 'Take apart');
    await hand.press('button', 'Two different people');
    await shows(page, 'Mira Solano stays apart');
    await chord(page, 'Control', 'z');
    await shows(page, 'Almost the same name at the same company');
    await hand.press('button', 'Two different people');
    await shows(page, 'No two alike');
    await hand.press('button', 'Look again');
    await shows(page, 'No two alike');
  });
});

describe('a first look', () => {
  it('takes one key a person, goes back, and keeps where one stopped', async () => {
    await go('#/triage');
    await shows(page, '3 people wait');
    await looks('triage');
    await page.keyboard.press('a');
    await shows(page, '2 people wait');
    await page.keyboard.press('ArrowLeft');
    await shows(page, '3 people wait');
    await page.keyboard.press('a');
    await shows(page, '2 people wait');
    await page.keyboard.press('x');
    await shows(page, '1 person waits');
    await page.reload();
    await shows(page, '1 person waits');
    await page.keyboard.press('k');
    await shows(page, 'Everybody has been looked at');
  });
});

describe('circles and tags', () => {
  it('are made, merged, given a rhythm, and copied for those who opted in (P11, P13)', async () => {
    await tend.browser
      .defaultBrowserContext()
      .overridePermissions(tend.origin, ['clipboard-read', 'clipboard-write']);
    await go('#/circles');
    await shows(page, 'Orchard');
    await looks('circles');
    await fromMenu(page, 'More for Orchard', 'Copy addresses of those who opted in');
    await shows(page, '1 line is copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('mira@halden.example');
    await fromMenu(page, 'More for Orchard', 'Log: they came to an event');
    await shows(page, 'Logged for 1 person');
  });
});

describe('the trash', () => {
  it('gives back whoever was deleted', async () => {
    await go('#/people');
    await sees(page, '[data-person-row]');
    await focus(page, '[role=grid]');
    await page.keyboard.press('Home');
    await page.keyboard.press(' ');
    await shows(page, '1 selected');
    await fromMenu(page, 'More', 'Delete');
    await shows(page, '1 person is deleted');
    await shows(page, '59 people');
    await go('#/circles');
    await fromMenu(page, 'More for Orchard', 'Remove the circle');
    await shows(page, '“Orchard” is gone');
    await go('#/trash');
    await shows(page, 'stays until 1 Apr');
    await looks('trash');
    await press(page, 'Bring back');
    await shows(page, ' is back');
    await undo(page, ' is back');
    await until('both in the trash', async () => (await page.$$('main li')).length === 2);
    await press(page, 'Bring back');
    await until('one in the trash', async () => (await page.$$('main li')).length === 1);
    await press(page, 'Bring back');
    await shows(page, 'Orchard is back');
    await shows(page, 'The trash is empty');
    await go('#/circles');
    await sees(page, named('button', 'More for Orchard'));
    await shows(page, '1 person');
    await go('#/people');
    await shows(page, '60 people');
  });
});

describe('the palette', () => {
  const open = async () => {
    await chord(page, 'Control', 'k');
    await sees(page, 'dialog[open] input:focus');
  };
  it('goes to a person and to a view by a few letters, from anywhere', async () => {
    // As fast as somebody types who knows it: not a letter goes anywhere else.
    await chord(page, 'Control', 'k');
    await page.keyboard.type('zoe');
    await holds(
      page,
      () => document.querySelector<HTMLInputElement>('dialog[open] input:focus')?.value === 'zoe',
    );
    await holds(page, () =>
      document.querySelector('dialog [role=option]')?.textContent.startsWith('Zoë'),
    );
    await photograph(page, 'palette');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await holds(page, () => location.hash.startsWith('#/person/'));
    await open();
    await page.keyboard.type('trash');
    await holds(page, () =>
      document.querySelector('dialog [role=option]')?.textContent.startsWith('Trash'),
    );
    await page.keyboard.press('Enter');
    await holds(page, () => location.hash === '#/trash');
    await page.goBack();
    await holds(page, () => location.hash.startsWith('#/person/'));
    await page.keyboard.press('?');
    await shows(page, 'Keyboard shortcuts');
    await photograph(page, 'shortcuts');
    await page.keyboard.press('Escape');
    await hides(page, 'Keyboard shortcuts');
  });

  it('does what it says; and back leads to the row, the search and those selected', async () => {
    await open();
    await page.keyboard.type('log a conv');
    await holds(page, () => document.querySelectorAll('dialog [role=option]').length === 1);
    await page.keyboard.press('Enter');
    await sees(page, 'input[name=quick-log]:focus');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('/');
    await sees(page, 'input[type=search]:focus');
    await page.keyboard.type('House');
    await sees(page, '[data-person-row]');
    await page.keyboard.press('Enter');
    await sees(page, '[role=grid]:focus');
    for (const key of ['End', 'Space'] as const) await page.keyboard.press(key);
    await shows(page, '1 selected');
    await page.keyboard.press('Enter');
    await holds(page, () => location.hash.startsWith('#/person/'));
    await sees(page, 'main:focus');
    await page.goBack();
    await sees(page, '[role=grid]:focus');
    await shows(page, '1 selected');
    expect(
      await page.$eval('[role=grid]', (grid) => [
        grid.scrollTop > 0,
        document.querySelector<HTMLInputElement>('input[type=search]')?.value,
      ]),
    ).toEqual([true, 'House']);
  });
});

describe('right to left', () => {
  it('nothing spills over and axe finds nothing', async () => {
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    for (const view of ['#/people', `#/person/${mira}`, '#/circles']) {
      await go(view);
      await sees(page, 'main h1');
      await photograph(page, `rtl-${view.replace(/\W+/g, '-')}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
      expect(await axe(page)).toEqual([]);
    }
    tend.assertQuiet();
  });
});
