import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wholeArchive } from '../fixtures/transfer/whole-archive.ts';
import { click, fill } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import { shows } from './harness/words.ts';
import { dropFiles, press, rowCount } from './transfer-steps.ts';

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
  await shows(page, '60 added');
  // People are counted before the days of contact, which come after them.
  await shows(page, 'Done');
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
  await page.goto(`${tend.origin}/dashboard.html#/safety`);
  await shows(page, 'Bring a copy back');
  return page;
}

it('a copy is saved, shown with its age, and brings back what was changed since', async () => {
  const page = await safetyPage();
  const touches = await rowCount(page, 'interactions');
  await shows(page, 'No copy outside this browser yet.');
  await photograph(page, 'safety');
  expect(await axe(page)).toEqual([]);
  await press(page, 'Back up now');
  await shows(page, 'The last copy outside this browser is from today.');
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
  await shows(page, 'Records in all');
  await photograph(page, 'safety-restore');
  expect(await axe(page)).toEqual([]);
  await press(page, 'Bring it back');
  await shows(page, 'It is back.');
  expect(await rowCount(page, 'interactions')).toBe(touches);
  expect(await rowCount(page, 'contacts')).toBe(60);
  await page.close();
  tend.assertQuiet();
});

it('a locked copy asks for its passphrase', async () => {
  const page = await safetyPage();
  await click(page, 'summary ::-p-text(Lock the copies)');
  const typeInto = (label: string, words: string) => fill(page, `aria/${label}`, words);
  await typeInto('Passphrase', 'correct horse');
  await typeInto('The same once more', 'correct house');
  await press(page, 'Lock copies from now on');
  await shows(page, 'The two are not the same.');
  await typeInto('The same once more', 'correct horse');
  await press(page, 'Lock copies from now on');
  await shows(page, 'Copies are locked with your passphrase.');
  await press(page, 'Back up now');
  const name = await until('the locked file', async () =>
    (await readdir(folder)).find((file) => file.endsWith('-locked.tend')),
  );
  await dropFiles(page, [join(folder, name)]);
  await shows(page, 'This copy is locked.');
  const answer = async (words: string) => {
    await typeInto('This copy is locked. Its passphrase:', words);
    await press(page, 'Open');
  };
  await answer('battery staple');
  await shows(page, 'This passphrase does not open it.');
  await photograph(page, 'safety-locked');
  expect(await axe(page)).toEqual([]);
  await answer('correct horse');
  await shows(page, 'That is what is here already.');
  await press(page, 'Do not lock any more');
  await shows(page, 'Lock the copies');
});
