import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Circle } from '../../lib/domain/circle/circle.ts';
import type { Contact } from '../../lib/domain/contact/contact.ts';
import { seedPeople } from '../bench/seed-people.ts';
import { type Hand, keyboard, mouse } from './hands.ts';
import { chord, click, focus, retype } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import { readRows } from './raw-rows.ts';
import { holds, misses, sees, shows } from './harness/words.ts';

const first = '018f0000-0000-7000-8000-000000000000';
const grid = '[role=grid]';

/** The same day's work twice: once with the mouse, once with the keys alone. */
describe.each([
  ['the mouse', mouse],
  ['the keys alone', keyboard],
] as const)('the address book by %s', (_name, handOf) => {
  let tend: Tend;
  let page: Page;
  let hand: Hand;
  let downloads: string;

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'tend-people-'));
    tend = await launchTend({ now: '2026-03-02T10:00:00Z', timeZone: 'UTC' });
    page = await tend.openPage('dashboard.html#/people', { width: 1200, height: 900 });
    await sees(page, 'h1');
    await seedPeople(page, 60, 2, '2026-03-02');
    await page.reload();
    await sees(page, '[data-person-row]');
    hand = handOf(page);
    const session = await tend.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
    await tend.browser
      .defaultBrowserContext()
      .overridePermissions(tend.origin, ['clipboard-read', 'clipboard-write']);
  });
  afterAll(async () => {
    await tend.close();
    await rm(downloads, { recursive: true });
  });

  const go = async (view: string, words: string) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, view);
    await shows(page, words);
  };
  const count = (words: string) =>
    holds(page, (text) => document.querySelector('main output')?.textContent === text, words);
  const contact = async () =>
    (await readRows<Contact>(page, 'contacts')).find(({ id }) => id === first);
  const saves = (what: string, has: (found: Contact | undefined) => boolean) =>
    until(what, async () => has(await contact()));
  /** Selects the first two rows of the table. */
  const selectTwo = async () => {
    await sees(page, '[data-person-row]');
    if (hand.name === 'mouse') {
      for (const place of [2, 3]) {
        await click(
          page,
          `[data-person-row][aria-rowindex="${String(place)}"] input[type=checkbox]`,
        );
      }
    } else {
      await focus(page, grid);
      await page.keyboard.press('Home');
      await page.keyboard.press(' ');
      await chord(page, 'Shift', 'ArrowDown');
    }
    await shows(page, '2 selected');
  };

  it('filters, keeps a filter, and finds it in the address again (P14)', async () => {
    await hand.choose('Show', 'Due now');
    await count('16 of 60 people');
    await hand.choose('Tier', 'A');
    await count('8 of 60 people');
    await hand.choose('Tag', 'berlin');
    await count('3 of 60 people');
    await hand.press('button', 'Keep this filter');
    await hand.fill('What to call it', 'Close and due');
    await page.keyboard.press('Enter');
    await shows(page, 'The filter “Close and due” is kept');
    await hand.choose('Show', 'Everybody');
    await page.reload();
    // Tier and tag still narrow it.
    await count('5 of 60 people');
    await page.goBack();
    await count('3 of 60 people');
    await page.goForward();
    await hand.choose('Show', 'Close and due');
    await count('3 of 60 people');
    await photograph(page, `filters-${hand.name}`);
    await hand.press('button', 'Forget the filter Close and due');
    await hand.undo('The filter “Close and due” is gone');
    await sees(page, '::-p-aria([name="Forget the filter Close and due"])');
    await go('#/people', '60 people');
  });

  it('makes, names, colours and merges circles, each with a rhythm (P11)', async () => {
    await go('#/circles', 'No circles yet');
    for (const name of ['Orchard', 'Readers']) {
      await hand.fill('A new circle', name);
      await page.keyboard.press('Enter');
      await sees(page, `::-p-aria([name="More for ${name}"])`);
    }
    await hand.fromMenu('More for Orchard', 'Rename');
    await hand.fill('Name', 'Apple yard');
    await page.keyboard.press('Enter');
    await shows(page, 'Renamed to');
    await hand.fromMenu('More for Apple yard', 'Colour 3');
    await hand.choose('Rhythm, Apple yard', 'Every month');
    await until('colour and rhythm to be kept', async () =>
      (await readRows<Circle>(page, 'circles')).some(
        ({ name, colour, light }) =>
          name === 'Apple yard' && colour === '2' && light?.every === 1 && light.unit === 'month',
      ),
    );
    await go('#/people', '60 people');
    await selectTwo();
    await hand.press('button', 'Circle');
    await hand.press('button', 'Readers');
    await shows(page, '2 people joined the circle');
    await hand.press('button', 'Clear the selection');
    await go('#/circles', 'Apple yard');
    await hand.fromMenu('More for Readers', 'Copy the invite list');
    await shows(page, '2 lines are copied');
    expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toHaveLength(2);
    await hand.fromMenu('More for Readers', 'Copy the card list');
    await hand.fromMenu('More for Readers', 'Log: you invited them');
    await shows(page, 'Logged for 2 people');
    await hand.fromMenu('More for Readers', 'Merge into Apple yard');
    await shows(page, '2 people moved');
    await misses(page, '::-p-aria([name="More for Readers"])');
    await hand.undo('2 people moved');
    await sees(page, '::-p-aria([name="More for Readers"])');
    await photograph(page, `circles-${hand.name}`);
  });

  it('names a tag anew for everybody who has it, and takes that back', async () => {
    await hand.fromMenu('More for berlin', 'Rename');
    await hand.fill('Name', 'Berlin Mitte');
    await page.keyboard.press('Enter');
    await sees(page, '::-p-aria([name="More for Berlin Mitte"])');
    await hand.undo('20 people are changed');
    await sees(page, '::-p-aria([name="More for berlin"])');
    await hand.fromMenu('More for berlin', 'Remove the tag');
    await shows(page, 'No tags yet');
    await hand.undo('20 people are changed');
    await sees(page, '::-p-aria([name="More for berlin"])');
  });

  it('takes some people out as a file, in each format', async () => {
    await go('#/people', '60 people');
    await selectTwo();
    const formats = {
      'All about them (JSON)': ['tend-selection.json', '"isPart":true'],
      'Spreadsheet (CSV)': ['tend-selection.csv', 'House '],
      'Address book (vCard 3)': ['tend-selection.vcf', 'VERSION:3.0'],
      'Address book (vCard 4)': ['tend-selection-4.vcf', 'VERSION:4.0'],
      'Days to remember (iCalendar)': ['tend-selection.ics', 'BEGIN:VCALENDAR'],
      'To read, a chapter each (Markdown)': ['tend-selection.md', '## '],
    } as const;
    for (const [entry, [name, words]] of Object.entries(formats)) {
      await hand.fromMenu('Export', entry);
      await shows(page, `2 people, saved as ${name}`);
      await until(name, async () => (await readdir(downloads)).includes(name));
      expect(await readFile(join(downloads, name), 'utf8')).toContain(words);
    }
    const { data } = JSON.parse(await readFile(join(downloads, 'tend-selection.json'), 'utf8')) as {
      data: Record<string, unknown[]>;
    };
    expect(data.contacts).toHaveLength(2);
    expect(data.interactions).toHaveLength(5);
    await photograph(page, `export-${hand.name}`);
    await hand.press('button', 'Clear the selection');
  });

  it('changes a person in place, and takes it back (P5, P6, P14, P24)', async () => {
    await go(`#/person/${first}`, 'Mira Solano 0');
    await hand.fromMenu('More for Mira Solano 0', 'Edit');
    await hand.fill('Company', 'Halden Labs');
    await page.keyboard.press('Enter');
    await saves('the company', (found) => found?.company === 'Halden Labs');
    await hand.undo('Saved');
    await saves('the company back', (found) => found?.company === 'House 0');

    await hand.fill('They need', 'A shipwright');
    await page.keyboard.press('Enter');
    await hand.fill('They offer', 'Maps');
    await page.keyboard.press('Enter');
    await saves('a need and an offer', (found) => found?.offers?.[0] === 'Maps');
    await hand.fill('Who would they call first?', 'Grandmother Ida');
    await hand.press('button', 'Add');
    await saves('whom they know', (found) => found?.knows?.[0]?.name === 'Grandmother Ida');

    await hand.unfold('What the relationship is worth');
    await hand.fill('Average sale', '100');
    await hand.fill('Sales a year', '4');
    await hand.fill('Years', '5');
    await page.keyboard.press('Enter');
    await shows(page, '2,000 over the years');

    await hand.press('button', 'Add a date');
    await hand.choose('Month', 'May');
    await hand.fill('Day', '4');
    await hand.press('button', 'Keep this date');
    await saves('a birthday', (found) => found?.annualDates?.[0]?.month === 5);

    await hand.fill('Handle, link or number', 'mira@halden.example');
    await page.keyboard.press('Enter');
    await saves('a channel', (found) => found?.channels?.[0]?.network === 'email');
    await hand.choose('Another way', 'Instagram');
    await hand.fill('Handle, link or number', '@mira');
    await page.keyboard.press('Enter');
    await hand.press('button', 'They like Instagram best');
    await saves('the preferred channel', (found) => found?.channels?.[1]?.preferred === true);

    await hand.press('button', 'Write down how you met');
    await sees(page, 'textarea:focus');
    await retype(page, 'At the ferry, both late.');
    await chord(page, 'Control', 'Enter');
    await saves('how you met', (found) => found?.howWeMet === 'At the ferry, both late.');
    await hand.press('button', 'Write down their story');
    await sees(page, 'textarea:focus');
    await retype(page, 'Grew up on boats.');
    // Half a second later it would be there after a crash.
    await until('the draft', async () =>
      JSON.stringify(await readRows(page, 'drafts')).includes('Grew up on boats.'),
    );
    await page.reload();
    await shows(page, 'At the ferry');
    await hand.press('button', 'Write down their story');
    await holds(page, () =>
      [...document.querySelectorAll('textarea')].some((one) => one.value === 'Grew up on boats.'),
    );
    await hand.press('button', 'Save');
    await saves('the story', (found) => found?.story === 'Grew up on boats.');
    await hand.unfold('Known as');
    await shows(page, 'in/person-0');
    await photograph(page, `person-${hand.name}`, { fullPage: true });
    tend.assertQuiet();
  });
});
