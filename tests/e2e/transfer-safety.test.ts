import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wholeArchive } from '../fixtures/transfer/whole-archive.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import { dropFiles, press, rowCount, says } from './transfer-steps.ts';

let tend: Tend;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tend-safety-'));
  tend = await launchTend({ now: '2026-03-02T12:00:00Z' });
  const archive = join(folder, 'archive.zip');
  await writeFile(archive, wholeArchive(60, 100));
  const page = await tend.openPage('dashboard.html#/transfer', { width: 1000 });
  await dropFiles(page, [archive]);
  await press(page, /^Import 60 people/);
  await says(page, '60 added');
  await page.close();
});
afterAll(async () => {
  await tend.close();
  await rm(folder, { recursive: true });
});

async function safetyPage(): Promise<Page> {
  const page = await tend.newTab(undefined, { width: 1000, height: 1100 });
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  // The picker itself is the browser's; the folder behind it is a real one.
  await page.evaluateOnNewDocument(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${tend.origin}/dashboard.html#/safety`);
  await says(page, 'Bring a copy back');
  return page;
}

type ExtensionApi = { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
declare const chrome: ExtensionApi;

/** The copy that was written, read back and noted last. */
const lastCopy = (page: Page) =>
  page.evaluate(async () => {
    const { backup } = await chrome.storage.local.get('backup');
    return (backup as { lastName?: string } | undefined)?.lastName;
  });

const filesInFolder = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const names: string[] = [];
    for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys()) {
      names.push(name);
    }
    return names;
  });

it('a copy is saved, shown with its age, and brings back what was changed since', async () => {
  const page = await safetyPage();
  const touches = await rowCount(page, 'interactions');
  await says(page, 'No copy outside this browser yet.');
  await photograph(page, 'safety');
  expect(await axe(page)).toEqual([]);
  await press(page, 'Back up now');
  await says(page, 'The last copy outside this browser is from today.');
  const name = await until('the file to be saved', async () =>
    (await readdir(folder)).find((file) => file.endsWith('.tend')),
  );
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('tend');
        opening.addEventListener('success', () => {
          const write = opening.result.transaction('interactions', 'readwrite');
          write.objectStore('interactions').clear();
          write.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );
  expect(await rowCount(page, 'interactions')).toBe(0);
  await dropFiles(page, [join(folder, name)]);
  await says(page, 'Would add');
  await photograph(page, 'safety-restore');
  expect(await axe(page)).toEqual([]);
  await press(page, 'Bring it back');
  await says(page, 'It is back.');
  expect(await rowCount(page, 'interactions')).toBe(touches);
  expect(await rowCount(page, 'contacts')).toBe(60);
  await page.close();
  tend.assertQuiet();
});

it('copies go to a folder, one a day, and old ones leave', async () => {
  const page = await safetyPage();
  await press(page, 'Keep copies in a folder');
  await says(page, 'Copies go to the folder');
  await until('the first copy', async () => (await lastCopy(page)) === 'tend-2026-03-02.tend');
  for (let day = 3; day <= 13; day += 1) {
    await tend.setNow(`2026-03-${String(day).padStart(2, '0')}T12:00:00Z`);
    await page.reload();
    const wanted = `tend-2026-03-${String(day).padStart(2, '0')}.tend`;
    await until(`the copy of day ${day}`, async () => (await lastCopy(page)) === wanted);
    expect(await filesInFolder(page)).toContain(wanted);
  }
  // Seven days, and the last copies of two weeks before them.
  await until('old copies to leave', async () => (await filesInFolder(page)).length <= 9);
  await press(page, 'Stop');
  await says(page, 'Keep copies in a folder');
});

it('a locked copy asks for its passphrase', async () => {
  const page = await safetyPage();
  await page.type('input[type=password]', 'correct horse');
  await press(page, 'Save');
  await says(page, 'Copies are locked with your passphrase.');
  await press(page, 'Back up now');
  const name = await until('the locked file', async () =>
    (await readdir(folder)).find((file) => file.endsWith('-locked.tend')),
  );
  await dropFiles(page, [join(folder, name)]);
  await says(page, 'This copy is locked.');
  const fields = await page.$$('input[type=password]');
  await fields.at(-1)?.type('correct horse');
  await press(page, 'Open');
  await says(page, 'Would add 0');
});
