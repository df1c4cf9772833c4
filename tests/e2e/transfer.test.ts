import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wholeArchive } from '../fixtures/transfer/whole-archive.ts';
import { click } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { shows } from './harness/words.ts';
import { dropFiles, holdImport, press, rowCount } from './transfer-steps.ts';

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
  await shows(page, 'Bring people in');
  await photograph(page, 'transfer-empty');
  expect(await axe(page)).toEqual([]);
  await dropFiles(page, [path]);
  await shows(page, 'What is in there');
  await photograph(page, 'transfer-preview');
  expect(await axe(page)).toEqual([]);
  await press(page, 'Import 300 people');
  await shows(page, '300 added');
  await shows(page, 'Done');
  await photograph(page, 'transfer-done');
  expect(await axe(page)).toEqual([]);
  expect(await rowCount(page, 'contacts')).toBe(300);
  const interactions = await rowCount(page, 'interactions');
  expect(interactions).toBeGreaterThan(100);
  await dropFiles(page, [path]);
  await shows(page, 'Nothing new in here');
  expect(await rowCount(page, 'interactions')).toBe(interactions);
  await press(page, 'Choose other files');
  await press(page, 'Take back');
  await shows(page, 'Taken back');
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
  await shows(page, 'This is an Excel file');
  await photograph(page, 'transfer-refused');
  await press(page, 'Choose other files');
  await dropFiles(page, [table]);
  await shows(page, 'What the columns mean');
  await photograph(page, 'transfer-mapping');
  expect(await axe(page)).toEqual([]);
  await page.select('tbody tr:nth-child(1) select', 'name');
  await press(page, 'Read again');
  await shows(page, 'For instance Odo Halden');
  await press(page, 'Cancel');
  await writeFile(
    sheet,
    'First Name,Last Name,Email Address,Company,Position,Connected On\nMira,Sol,,Acme,,27 Mar 2020\nBo,Roa,,Acme,,soon\n',
  );
  await dropFiles(page, [sheet]);
  await shows(page, '2 come in without an address');
  await click(page, '::-p-text(1 person comes in without a date)');
  await shows(page, 'Bo Roa · soon');
  await photograph(page, 'transfer-without-address');
  expect(await axe(page)).toEqual([]);
});

it('an import whose page is closed goes on when the page is opened again', async () => {
  const path = join(folder, 'large.zip');
  await writeFile(path, wholeArchive(9_000, 0));
  const page = await tend.openPage('dashboard.html#/transfer', { width: 1000 });
  // A disk that takes its time: meanwhile it is said what goes on, and can be stopped.
  await page.evaluate(() => {
    const value = () => {
      Reflect.deleteProperty(File.prototype, 'arrayBuffer');
      return new Promise(() => undefined);
    };
    Object.defineProperty(File.prototype, 'arrayBuffer', { configurable: true, value });
  });
  await dropFiles(page, [path]);
  await shows(page, 'Reading large.zip');
  await photograph(page, 'transfer-reading');
  await press(page, 'Cancel');
  await dropFiles(page, [path]);
  const { held } = await holdImport(page);
  await press(page, /^Import 9,000 people/);
  await held();
  await page.close();
  const again = await tend.openPage('dashboard.html#/transfer', { width: 1000 });
  await shows(again, '9,000 added');
  await shows(again, 'Done');
  expect(await rowCount(again, 'contacts')).toBe(9_000);
});
