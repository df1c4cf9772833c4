import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBackup } from '@/lib/transfer/backup';
import { launchTendFirefox, type FirefoxTend } from './harness/launch-firefox.ts';
import { photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import { holds, sees, shows } from './harness/words.ts';
import { dropFiles, press, rowCount } from './transfer-steps.ts';

let tend: FirefoxTend;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tend-firefox-'));
  tend = await launchTendFirefox({
    now: '2026-03-02T10:00:00Z',
    preferences: { 'browser.download.folderList': 2, 'browser.download.dir': folder },
  });
});
afterAll(async () => {
  await tend.close();
  await rm(folder, { recursive: true, force: true });
});

const views = [
  ['#/', 'Today'],
  ['#/people', 'People'],
  ['#/circles', 'Circles'],
  ['#/referrals', 'Referrals'],
  ['#/playbooks', 'Playbooks'],
  ['#/occasions', 'Occasions'],
  ['#/goals', 'Goals'],
  ['#/insights', 'Insights'],
  ['#/transfer', 'Import & export'],
  ['#/silenced', 'Silenced'],
  ['#/safety', 'Data safety'],
  ['#/settings', 'Settings'],
] as const;

it('shows every view of the dashboard, with people in it', async () => {
  const page = await tend.openPage('dashboard.html#/demo', { width: 1000, height: 800 });
  await sees(page, '[data-plan-row]');
  for (const [address, name] of views) {
    await page.evaluate((to) => {
      location.hash = to;
    }, address);
    await holds(
      page,
      (wanted) =>
        [...document.querySelectorAll('main h1')].some((title) =>
          title.textContent.includes(wanted),
        ) && !document.querySelector('main [aria-busy=true]'),
      name,
    );
    await photograph(page, `firefox-${name.replace(/\W+/g, '-').toLowerCase()}`);
  }
  await page.close();
  tend.assertQuiet();
});

it('backs up into a file and brings it back', async () => {
  const page = await tend.openPage('dashboard.html#/safety', { width: 1000, height: 900 });
  await shows(page, 'No copy outside this browser yet.');
  const people = await rowCount(page, 'contacts');
  expect(people).toBeGreaterThan(0);
  // Firefox has no folders to pick.
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('in a folder');
  await press(page, 'Back up now');
  await shows(page, 'The last copy outside this browser is from today.');
  const name = await until('the file', async () =>
    (await readdir(folder)).find((file) => file.endsWith('.tend')),
  );
  const copy = await until('the file to be whole', async () =>
    readBackup(await readFile(join(folder, name))),
  );
  expect(copy.data.contacts).toHaveLength(people);

  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('tend');
        opening.addEventListener('success', () => {
          const write = opening.result.transaction('remarks', 'readwrite');
          write.objectStore('remarks').clear();
          write.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );
  await dropFiles(page, [join(folder, name)]);
  await shows(page, 'Records in all');
  await photograph(page, 'firefox-restore');
  await press(page, 'Bring it back');
  await shows(page, 'It is back.');
  expect(await rowCount(page, 'remarks')).toBe(copy.data.remarks.length);
  tend.assertQuiet();
});
