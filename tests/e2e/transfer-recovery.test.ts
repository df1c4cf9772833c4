import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wholeArchive } from '../fixtures/transfer/whole-archive.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import { dropFiles, press, rowCount, says } from './transfer-steps.ts';

const tries = process.env['TEND_NIGHTLY'] ? 20 : 4;
const people = 120;

let profile: string;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'tend-damaged-'));
});
afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

type ExtensionApi = { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
declare const chrome: ExtensionApi;

const copies = (page: Page) =>
  page.evaluate(async () => {
    const { mirror } = await chrome.storage.local.get('mirror');
    return Array.isArray(mirror) ? mirror.map((copy: { contacts: number }) => copy.contacts) : [];
  });

/** Asked again after the page loads anew. */
const shows = (page: Page, words: string) =>
  page.evaluate((text) => document.body.innerText.includes(text), words).catch(() => false);

/** Spoils the files of the database as a dying disk does: the log, the manifest, or both. */
async function damage(attempt: number): Promise<void> {
  const root = join(profile, 'Default', 'IndexedDB');
  const folder = (await readdir(root)).find((name) => /^chrome-extension.*leveldb$/.test(name));
  const kinds = [/^MANIFEST-/, /^CURRENT$/, /\.log$/];
  const files = await readdir(join(root, folder ?? ''));
  const chosen = files.filter((name) => kinds[attempt % kinds.length]?.test(name));
  expect(chosen.length).toBeGreaterThan(0);
  for (const name of chosen) {
    const path = join(root, folder ?? '', name);
    const bytes = await readFile(path);
    for (let at = 0; at < bytes.length; at += 3) bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
    await writeFile(path, bytes);
  }
}

it('damaged files are noticed and everything is brought back from the mirror', async () => {
  const archive = join(profile, '..', `archive-${process.pid}.zip`);
  await writeFile(archive, wholeArchive(people, 200));
  let tend: Tend = await launchTend({ profileDir: profile });
  let page = await tend.openPage('dashboard.html#/transfer', { width: 1000 });
  await dropFiles(page, [archive]);
  await press(page, /^Import 120 people/);
  await says(page, '120 added');
  await until('the mirror to hold everybody', async () => (await copies(page)).includes(people));
  const touches = await rowCount(page, 'interactions');
  for (let attempt = 0; attempt < tries; attempt += 1) {
    await tend.close();
    await damage(attempt);
    tend = await launchTend({ profileDir: profile });
    page = await tend.openPage('dashboard.html', { width: 900, height: 700 });
    await says(page, 'Your data is not where it should be');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('How it works');
    await photograph(page, 'recovery');
    expect(await axe(page)).toEqual([]);
    await press(page, 'Bring it back');
    await until('today to be shown', () => shows(page, 'All caught up'));
    expect(await rowCount(page, 'contacts')).toBe(people);
    expect(await rowCount(page, 'interactions')).toBe(touches);
  }
  await tend.close();
  await rm(archive);
}, 600_000);
