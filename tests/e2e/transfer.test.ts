import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wholeArchive } from '../fixtures/transfer/whole-archive.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { dropFiles, press, rowCount, says } from './transfer-steps.ts';

let tend: Tend;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tend-transfer-'));
  tend = await launchTend({ now: '2026-03-02T12:00:00Z' });
});
afterAll(async () => {
  await tend.close();
  await rm(folder, { recursive: true });
});

it('an archive is dropped, looked at, imported, and the same again changes nothing', async () => {
  const path = join(folder, 'Basic_LinkedInDataExport_03-02-2026.zip');
  await writeFile(path, wholeArchive(300, 900));
  const page = await tend.openPage('dashboard.html#/transfer', { width: 1000, height: 1200 });
  await says(page, 'Bring people in');
  await photograph(page, 'transfer-empty');
  expect(await axe(page)).toEqual([]);
  await dropFiles(page, [path]);
  await says(page, 'What is in there');
  await photograph(page, 'transfer-preview');
  expect(await axe(page)).toEqual([]);
  await press(page, 'Import 300 people');
  await says(page, '300 added');
  await says(page, 'Done');
  await photograph(page, 'transfer-done');
  expect(await axe(page)).toEqual([]);
  expect(await rowCount(page, 'contacts')).toBe(300);
  const interactions = await rowCount(page, 'interactions');
  expect(interactions).toBeGreaterThan(100);
  await dropFiles(page, [path]);
  await says(page, 'Nothing new in here');
  expect(await rowCount(page, 'interactions')).toBe(interactions);
  await press(page, 'Choose other files');
  await press(page, 'Take back');
  await says(page, 'Taken back');
  expect(await rowCount(page, 'contacts')).toBe(0);
  expect(await rowCount(page, 'interactions')).toBe(0);
  tend.assertQuiet();
});

it('says why a file cannot be read, and what an unknown table means is asked', async () => {
  const sheet = join(folder, 'Connections.csv');
  await writeFile(sheet, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1));
  const table = join(folder, 'mine.csv');
  await writeFile(table, 'Wer,Post,Haus\nOdo Halden,odo@mail.example,Acme\n');
  const page = await tend.openPage('dashboard.html#/transfer', {
    width: 700,
    height: 1100,
    colorScheme: 'dark',
  });
  await dropFiles(page, [sheet]);
  await says(page, 'This is an Excel file');
  await photograph(page, 'transfer-refused');
  await press(page, 'Choose other files');
  await dropFiles(page, [table]);
  await says(page, 'What the columns mean');
  await photograph(page, 'transfer-mapping');
  expect(await axe(page)).toEqual([]);
  await page.select('tbody tr:nth-child(1) select', 'name');
  await press(page, 'Read again');
  await says(page, 'For instance Odo Halden');
});

it('an import whose page is closed goes on when the page is opened again', async () => {
  const path = join(folder, 'large.zip');
  await writeFile(path, wholeArchive(9_000, 0));
  const page = await tend.openPage('dashboard.html#/transfer', { width: 1000 });
  await dropFiles(page, [path]);
  await press(page, /^Import 9,000 people/);
  await says(page, 'Going on');
  await page.close();
  const again = await tend.openPage('dashboard.html#/transfer', { width: 1000 });
  await says(again, '9,000 added', 60_000);
  await says(again, 'Done', 60_000);
  expect(await rowCount(again, 'contacts')).toBe(9_000);
});
