import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wholeArchive } from '../fixtures/transfer/whole-archive.ts';
import { jamDatabase, spoilFiles } from './damaged.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { applyLook, axe, photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import { shows } from './harness/words.ts';
import { dropFiles, press, rowCount } from './transfer-steps.ts';

const tries = process.env['TEND_NIGHTLY'] ? 20 : 4;
const people = 120;

let profile: string;
let saved: string;
let tend: Tend;
let touches: number;

type ExtensionApi = { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
declare const chrome: ExtensionApi;

const copies = (page: Page) =>
  page.evaluate(async () => {
    const { mirror } = await chrome.storage.local.get('mirror');
    return Array.isArray(mirror) ? mirror.map((copy: { contacts: number }) => copy.contacts) : [];
  });

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'tend-damaged-'));
  saved = await mkdtemp(join(tmpdir(), 'tend-saved-'));
  const archive = join(saved, 'archive.zip');
  await writeFile(archive, wholeArchive(people, 200));
  tend = await launchTend({ profileDir: profile });
  const page = await tend.openPage('dashboard.html#/transfer', { width: 1000 });
  await dropFiles(page, [archive]);
  await press(page, /^Import 120 people/);
  await shows(page, '120 added');
  await shows(page, 'Done');
  // A first copy may have been made in the middle; on a busy machine the next one takes its time.
  await tend.setNow(new Date(Date.now() + 7_200_000).toISOString());
  await until('the mirror to hold everybody', async () => (await copies(page)).includes(people));
  touches = await rowCount(page, 'interactions');
  await tend.close();
});
afterAll(async () => {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  await rm(saved, { recursive: true, force: true });
});

async function allIsBack(page: Page): Promise<void> {
  await shows(page, 'All caught up');
  expect(await rowCount(page, 'contacts')).toBe(people);
  expect(await rowCount(page, 'interactions')).toBe(touches);
}

const kinds = [/^MANIFEST-/, /^CURRENT$/, /\.log$/];

it('damaged files are noticed and everything is brought back from the mirror', async () => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    await spoilFiles(profile, kinds[attempt % kinds.length] ?? /./);
    tend = await launchTend({ profileDir: profile });
    const page = await tend.openPage('dashboard.html', { width: 900, height: 700 });
    const said = await until('the page to say something', () =>
      page.evaluate(() => document.querySelector('h1')?.innerText),
    );
    expect(said).toBe('Your data is not where it should be');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('How it works');
    await photograph(page, 'recovery');
    expect(await axe(page)).toEqual([]);
    await press(page, 'Bring it back');
    await allIsBack(page);
    await tend.close();
  }
}, 600_000);

it('one that cannot be opened leads every page to its copies, and comes back when it can', async () => {
  const mend = await jamDatabase(profile);
  tend = await launchTend({ profileDir: profile });
  const tab = await tend.newTab('https://www.linkedin.com/feed/');
  const panel = await tend.openPanel(tab, { width: 360 });
  await shows(panel, 'The browser could not open your data');
  await photograph(panel, 'cannot-open-panel');
  expect(await axe(panel)).toEqual([]);
  const popup = await tend.openPopup(tab);
  await shows(popup, 'The browser could not open your data');
  await photograph(popup, 'cannot-open-popup');
  const page = await tend.tabOpenedBy(() => press(popup, 'See what can be brought back'), {
    width: 900,
    height: 700,
  });
  await shows(page, 'The browser cannot open your data');
  await shows(page, 'When it was last seen it held 120 people');
  await photograph(page, 'cannot-open');
  expect(await axe(page)).toEqual([]);
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: saved });
  await press(page, 'Save it as a file');
  const name = await until('the file', async () =>
    (await readdir(saved)).find((file) => file.endsWith('.tend')),
  );
  await press(page, 'Bring it back');
  await shows(page, 'cannot make a new place for your data');
  await applyLook(page, { colorScheme: 'dark' });
  await photograph(page, 'cannot-open-stuck');
  expect(await axe(page)).toEqual([]);
  expect(await copies(page)).toContain(people);
  await tend.close();

  await mend();
  tend = await launchTend({ profileDir: profile });
  const beside = await tend.openPanel(await tend.newTab('https://www.linkedin.com/feed/'));
  await shows(beside, 'Your data is not where it should be');
  const again = await tend.openPage('dashboard.html', { width: 900, height: 700 });
  await shows(again, 'Your data is not where it should be');
  await dropFiles(again, [join(saved, 'archive.zip')]);
  await shows(again, 'This is not one of Tend’s backups');
  await dropFiles(again, [join(saved, name)]);
  await allIsBack(again);
  // By itself.
  await shows(beside, 'All caught up');
  await tend.close();
});
