import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wholeArchive } from '../fixtures/transfer/whole-archive.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { shows } from './harness/words.ts';
import { dropFiles, holdImport, press, rowCount } from './transfer-steps.ts';

const people = 12_000;
let tend: Tend;
let folder: string;
let archive: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tend-stops-'));
  archive = join(folder, 'archive.zip');
  await writeFile(archive, wholeArchive(people, 4_000));
  tend = await launchTend();
});
afterAll(async () => {
  await tend.close();
  await rm(folder, { recursive: true });
});

const openImports = () => tend.openPage('dashboard.html#/transfer', { width: 1000, height: 900 });

/** Begins the import, which stands still after its first chunk: what follows happens in the middle. */
async function begin() {
  const page = await openImports();
  await dropFiles(page, [archive]);
  await shows(page, 'What is in there');
  const { held, letGo } = await holdImport(page);
  await press(page, /^Import 12,000 people/);
  await held();
  await shows(page, 'Going on');
  return { page, letGo };
}

const tablesLeft = async (page: Page) => ({
  contacts: await rowCount(page, 'contacts'),
  interactions: await rowCount(page, 'interactions'),
  chunks: await rowCount(page, 'importChunks'),
});
const nothing = { contacts: 0, interactions: 0, chunks: 0 };

it('an import that is cancelled in the middle leaves nothing behind', async () => {
  const { page, letGo } = await begin();
  await press(page, 'Cancel');
  await letGo();
  await shows(page, 'Taken back');
  expect(await tablesLeft(page)).toEqual(nothing);
  await page.close();
});

it('an import that is paused stays so over a reload, goes on, and can be taken back', async () => {
  const { page, letGo } = await begin();
  await press(page, 'Pause');
  await letGo();
  await shows(page, 'Paused');
  const stored = await rowCount(page, 'contacts');
  expect(stored % 4_000).toBe(0);
  expect(stored).toBeLessThan(people);
  await photograph(page, 'transfer-paused');
  expect(await axe(page)).toEqual([]);
  await page.reload();
  await shows(page, 'Paused');
  expect(await rowCount(page, 'contacts')).toBe(stored);
  await press(page, 'Go on');
  await shows(page, 'Done');
  expect(await rowCount(page, 'contacts')).toBe(people);
  await press(page, 'Take back');
  await shows(page, 'The import was taken back');
  expect(await tablesLeft(page)).toEqual(nothing);
  await page.close();
});

it('a background worker that dies meanwhile changes nothing', async () => {
  const { page, letGo } = await begin();
  await tend.killWorker();
  await letGo();
  await shows(page, '12,000 added');
  await shows(page, 'Done');
  expect(await rowCount(page, 'contacts')).toBe(people);
  tend.assertQuiet();
});
