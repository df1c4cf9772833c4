import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { readBackup } from '@/lib/transfer/backup';
import { wholeArchive } from '../fixtures/transfer/whole-archive.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import { shows } from './harness/words.ts';
import { dropFiles, press, rowCount } from './transfer-steps.ts';

/** What a browser lets write: a folder on the disk of this machine, and where downloads go. */
let root: string;
let tend: Tend | undefined;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tend-places-'));
  await writeFile(join(root, 'archive.zip'), wholeArchive(60, 100));
});
afterEach(async () => {
  await tend?.close();
  tend = undefined;
});
afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));

/**
 * A profile that downloads into a folder of ours, and in which writing to a folder that was handed
 * over is allowed: nobody can press the browser's own question here.
 */
async function profileFor(downloads: string): Promise<string> {
  const profile = await mkdtemp(join(root, 'profile-'));
  await mkdir(join(profile, 'Default'));
  const preferences = {
    download: { default_directory: downloads, prompt_for_download: false },
    profile: {
      default_content_setting_values: { file_system_read_guard: 1, file_system_write_guard: 1 },
      content_settings: { exceptions: { file_system_write_guard: { '*,*': { setting: 1 } } } },
    },
  };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

async function fill(browser: Tend): Promise<void> {
  const page = await browser.openPage('dashboard.html#/transfer', { width: 1000 });
  await dropFiles(page, [join(root, 'archive.zip')]);
  await press(page, /^Import 60 people/);
  await shows(page, '60 added');
  await shows(page, 'Done');
  await page.close();
}

const day = (back: number) =>
  new Date(Date.UTC(2026, 2, 2 - back)).toISOString().slice(0, 'YYYY-MM-DD'.length);
const names = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.endsWith('.tend')).toSorted();

/** A day later the dashboard is opened again, and the day's copy is there. */
async function nextDays(browser: Tend, page: Page, folder: string, count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) {
    await browser.setNow(`${day(-n)}T12:00:00Z`);
    await page.reload();
    await until(`the copy of ${day(-n)}, whole`, async () => {
      const { size } = await stat(join(folder, `tend-${day(-n)}.tend`));
      return size > 0;
    });
  }
}

it('copies go to Downloads, whole, one a day, and only old ones of its own leave', async () => {
  const downloads = join(root, 'downloads');
  const folder = join(downloads, 'Tend');
  tend = await launchTend({
    profileDir: await profileFor(downloads),
    granted: ['downloads'],
    now: `${day(0)}T12:00:00Z`,
  });
  await fill(tend);
  const page = await tend.openPage('dashboard.html#/safety', { width: 1000, height: 900 });
  await press(page, 'Keep copies in Downloads');
  await shows(page, 'The copy is written.');
  await shows(page, 'Copies go to Downloads');
  await photograph(page, 'backup-downloads');
  expect(await axe(page)).toEqual([]);
  const first = readBackup(await readFile(join(folder, `tend-${day(0)}.tend`)));
  expect(first.data.contacts).toHaveLength(60);
  // Somebody else's file with a name like ours, and older than anything.
  await writeFile(join(folder, 'tend-2025-12-01.tend'), 'not yours');

  await nextDays(tend, page, folder, 12);
  // Each copy that is too old leaves after the new one came, one by one.
  await until(
    'old copies to leave',
    async () => !(await names(folder)).includes(`tend-${day(-1)}.tend`),
  );
  const kept = await names(folder);
  expect(kept).toContain('tend-2025-12-01.tend');
  for (let n = 6; n <= 12; n += 1) expect(kept).toContain(`tend-${day(-n)}.tend`);
  expect(kept).not.toContain(`tend-${day(-1)}.tend`);
  tend.assertQuiet();
});

it('a download that does not arrive is said, remembered and tried again', async () => {
  const downloads = join(root, 'full');
  // A file stands where the folder should be: the disk refuses.
  await writeFile(downloads, '');
  tend = await launchTend({
    profileDir: await profileFor(join(downloads, 'inside')),
    granted: ['downloads'],
    now: `${day(0)}T12:00:00Z`,
  });
  await fill(tend);
  const page = await tend.openPage('dashboard.html#/safety', { width: 1000, height: 900 });
  await press(page, 'Keep copies in Downloads');
  await shows(page, 'was not made.');
  await shows(page, 'No copy outside this browser yet.');
  await photograph(page, 'backup-failed');
  expect(await axe(page)).toEqual([]);
  await rm(downloads);
  await press(page, 'Try again now');
  await shows(page, 'The last copy outside this browser is from today.');
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('was not made.');
  expect(await names(join(downloads, 'inside', 'Tend'))).toEqual([`tend-${day(0)}.tend`]);
});

type DroppedFolder = { getAsFileSystemHandle(): Promise<unknown> };

/** Hands the page a real folder of this disk, as dropping it there does, in place of the picker. */
async function handOver(page: Page, folder: string): Promise<void> {
  await page.evaluate(() => {
    const target = document.createElement('div');
    target.style.cssText = 'position:fixed;inset:0;z-index:9999';
    document.body.append(target);
    target.addEventListener('dragover', (event) => event.preventDefault());
    target.addEventListener('drop', (event) => {
      event.preventDefault();
      const [item] = event.dataTransfer?.items ?? [];
      const handle = (item as unknown as DroppedFolder).getAsFileSystemHandle();
      Object.assign(globalThis, { showDirectoryPicker: () => handle });
      target.remove();
    });
  });
  const session = await page.createCDPSession();
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  await session.detach();
}

it('copies go to a real folder, leave it in time, and bring everything back', async () => {
  const folder = await mkdtemp(join(root, 'folder-'));
  await writeFile(join(folder, 'mine.txt'), 'mine');
  // What a browser that died while it wrote leaves behind.
  await writeFile(join(folder, 'tend-2026-02-28.tend'), '');
  await writeFile(join(folder, 'tend-2026-02-28.tend.crswap'), 'half');
  tend = await launchTend({ profileDir: await profileFor(root), now: `${day(0)}T12:00:00Z` });
  await fill(tend);
  const page = await tend.openPage('dashboard.html#/safety', { width: 1000, height: 900 });
  await shows(page, 'Bring a copy back');
  const touches = await rowCount(page, 'interactions');
  await handOver(page, folder);
  await press(page, 'Keep copies in a folder');
  await shows(page, 'Copies go to the folder');
  await shows(page, 'The copy is written.');
  // The browser puts the file in its place, and the leftovers go, a moment later.
  const first = ['mine.txt', `tend-${day(0)}.tend`];
  await until(
    'the copy alone',
    async () => (await readdir(folder)).toSorted().join(' ') === first.join(' '),
  );
  await nextDays(tend, page, folder, 12);
  // Seven days, and the last copies of two weeks before them; nothing half-written, nothing else.
  await until('old copies to leave', async () => (await names(folder)).length <= 9);
  await until('nothing else', async () =>
    (await readdir(folder)).every((name) => name.endsWith('.tend') || name === 'mine.txt'),
  );
  expect(await readdir(folder)).toContain('mine.txt');
  await photograph(page, 'backup-folder');

  // Another browser, empty, gets the file.
  const file = join(folder, `tend-${day(-12)}.tend`);
  await tend.close();
  tend = await launchTend({ now: `${day(-13)}T12:00:00Z` });
  const other = await tend.openPage('dashboard.html#/safety', { width: 1000, height: 900 });
  await dropFiles(other, [file]);
  await shows(other, 'People: 60 added');
  await press(other, 'Bring it back');
  await shows(other, 'It is back.');
  expect(await rowCount(other, 'contacts')).toBe(60);
  expect(await rowCount(other, 'interactions')).toBe(touches);
});

it('a folder that is gone is said', async () => {
  const folder = await mkdtemp(join(root, 'gone-'));
  tend = await launchTend({ profileDir: await profileFor(root), now: `${day(0)}T12:00:00Z` });
  const page = await tend.openPage('dashboard.html#/safety', { width: 1000, height: 900 });
  await shows(page, 'Bring a copy back');
  await handOver(page, folder);
  await press(page, 'Keep copies in a folder');
  await shows(page, 'The last copy outside this browser is from today.');
  await rm(folder, { recursive: true });
  await tend.setNow(`${day(-1)}T12:00:00Z`);
  await page.reload();
  await shows(page, 'The folder is not there any more.');
  await photograph(page, 'backup-gone');
  expect(await axe(page)).toEqual([]);
});
