import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wholeArchive } from '../fixtures/transfer/whole-archive.ts';
import { launchTendFirefox, type FirefoxTend } from './harness/launch-firefox.ts';
import { photograph } from './harness/look.ts';
import { shows } from './harness/words.ts';
import { dropFiles, press, rowCount } from './transfer-steps.ts';

let tend: FirefoxTend;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tend-firefox-'));
  tend = await launchTendFirefox();
});
afterAll(async () => {
  await tend.close();
  await rm(folder, { recursive: true });
});

it('Firefox reads an archive, brings everybody in once, and takes it back', async () => {
  const path = join(folder, 'archive.zip');
  await writeFile(path, wholeArchive(300, 900));
  const page = await tend.openPage('dashboard.html#/transfer');
  await dropFiles(page, [path]);
  await shows(page, 'What is in there');
  await press(page, 'Import 300 people');
  await shows(page, 'Done');
  await photograph(page, 'transfer-firefox');
  expect(await rowCount(page, 'contacts')).toBe(300);
  expect(await rowCount(page, 'interactions')).toBeGreaterThan(100);
  await dropFiles(page, [path]);
  await shows(page, 'Nothing new in here');
  await press(page, 'Choose other files');
  await press(page, 'Take back');
  await shows(page, 'Taken back');
  expect(await rowCount(page, 'contacts')).toBe(0);
  tend.assertQuiet();
});
