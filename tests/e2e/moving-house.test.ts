import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBackup } from '@/lib/transfer/backup';
import { wholeArchive } from '../fixtures/transfer/whole-archive.ts';
import { click } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import { hides, shows } from './harness/words.ts';
import { dropFiles, press, rowCount } from './transfer-steps.ts';

let folder: string;
let old: Tend;
let fresh: Tend;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tend-moving-'));
  old = await launchTend({ now: '2026-03-02T12:00:00Z' });
});
afterAll(async () => {
  await old.close();
  await fresh.close();
  await rm(folder, { recursive: true, force: true });
});

type ExtensionApi = {
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
};
declare const chrome: ExtensionApi;

async function open(tend: Tend, view: string, downloads = folder): Promise<Page> {
  const page = await tend.newTab(undefined, { width: 1000, height: 1000 });
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await page.goto(`${tend.origin}/dashboard.html${view}`);
  return page;
}

/** Presses "Back up now" and reads what was saved. */
async function backUp(tend: Tend) {
  const place = await mkdtemp(join(folder, 'saved-'));
  const page = await open(tend, '#/safety', place);
  await press(page, 'Back up now');
  const name = await until('the file', async () =>
    (await readdir(place)).find((file) => file.endsWith('.tend')),
  );
  await page.close();
  const path = join(place, name);
  return { path, ...readBackup(await readFile(path)) };
}
/** All but the cache of due days, which every browser computes. */
const plain = ({ data, settings, ownWords }: Awaited<ReturnType<typeof backUp>>) => ({
  settings,
  ownWords,
  data: { ...data, contacts: data.contacts.map((row) => ({ ...row, due: undefined })) },
});

describe('moving house', () => {
  let moved: Awaited<ReturnType<typeof backUp>>;

  it('a word is said once while the only copy is inside the browser', async () => {
    const archive = join(folder, 'archive.zip');
    await writeFile(archive, wholeArchive(30, 60));
    const page = await open(old, '#/transfer');
    await dropFiles(page, [archive]);
    await press(page, /^Import 30 people/);
    await shows(page, '30 added');
    await shows(page, 'Done');
    await shows(page, 'The only copy is inside this browser.');
    await photograph(page, 'reminder');
    await click(page, 'main button[aria-label=Close]');
    await hides(page, 'The only copy');
    await page.goto(`${old.origin}/dashboard.html#/safety`);
    await page.reload();
    // Both are decided by the same view of what is stored.
    await shows(page, 'No copy outside this browser yet.');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('The only copy');
    await page.evaluate(() =>
      chrome.storage.local.set({
        ownWords: {
          phrases: [{ language: 'en', phrases: { closing: 'Take care 🌱 שלום' } }],
          questions: ['What made you laugh this week?'],
        },
        settings: { dailyCap: 8, badgeShows: 'all', rules: { light: { every: 3, unit: 'week' } } },
      }),
    );
    await page.close();
  });

  it('everything goes into one file, and out of it in a fresh browser', async () => {
    moved = await backUp(old);
    fresh = await launchTend({ now: '2026-03-02T13:00:00Z' });
    const page = await open(fresh, '');
    await click(page, 'a ::-p-text(Bring a backup back)');
    await shows(page, 'Take Tend to another computer');
    await dropFiles(page, [moved.path]);
    await shows(page, 'Records in all');
    await click(page, 'label ::-p-text(Exactly as it was)');
    await shows(page, 'Settings and rules become those of the copy.');
    await shows(page, 'Your own phrases and questions become those of the copy.');
    await photograph(page, 'moving-preview');
    expect(await axe(page)).toEqual([]);
    await press(page, 'Bring it back');
    await shows(page, 'It is back.');
    await page.close();
    expect(plain(await backUp(fresh))).toEqual(plain(moved));
    await until('the badges to agree', async () => {
      const [here, there] = [await fresh.badge(), await old.badge()];
      return here.text === there.text && here.title === there.title;
    });
  });

  it('a restore is taken back with one press, and later from the copies inside', async () => {
    const page = await open(fresh, '#/people');
    await until('people', async () => (await rowCount(page, 'contacts')) >= 30);
    await page.goto(`${fresh.origin}/dashboard.html#/safety`);
    await shows(page, 'Data safety');
    const before = plain(await backUp(fresh));
    // A copy of somebody with nothing: whole, it would take everything away.
    const empty = await launchTend({ now: '2026-03-01T12:00:00Z' });
    const nothing = await backUp(empty);
    await empty.close();
    await dropFiles(page, [nothing.path]);
    await shows(page, 'Records in all');
    await click(page, 'label ::-p-text(Exactly as it was)');
    await shows(page, 'People: 0 added, 0 changed');
    await photograph(page, 'restore-removes');
    await press(page, 'Bring it back');
    await shows(page, 'It is back.');
    expect(await rowCount(page, 'contacts')).toBe(0);
    await press(page, /^Undo/);
    await until('people to be back', async () => (await rowCount(page, 'contacts')) >= 30);
    await until('all of it to be as before', async () => {
      const after = plain(await backUp(fresh));
      return JSON.stringify(after) === JSON.stringify(before) || null;
    });

    await click(page, 'summary ::-p-text(Copies inside this browser)');
    await click(page, 'button ::-p-text(Look at it)');
    await shows(page, 'Records in all');
    await photograph(page, 'own-copies');
    expect(await axe(page)).toEqual([]);
    fresh.assertQuiet();
    old.assertQuiet();
  });
});
