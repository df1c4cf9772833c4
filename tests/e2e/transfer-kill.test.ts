import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wholeArchive } from '../fixtures/transfer/whole-archive.ts';
import { launchTend } from './harness/launch-tend.ts';
import { until } from './harness/until.ts';
import { dropFiles, press, rowCount, says } from './transfer-steps.ts';

const kills = process.env['TEND_NIGHTLY'] ? 25 : 3;
const people = 12_000;
const seed = Number(process.env['TEND_SEED'] ?? 20_260_302);

let profile: string;
let archive: string;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'tend-kill-'));
  archive = join(profile, 'archive.zip');
  await writeFile(archive, wholeArchive(people, 6_000));
});
afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

type Row = Record<string, unknown>;

/** Every row of a table, in this page's profile. */
const rows = (page: Page, table: string) =>
  page.evaluate(
    (name) =>
      new Promise<Row[]>((resolve) => {
        const opening = indexedDB.open('tend');
        opening.addEventListener('success', () => {
          const asking = opening.result.transaction(name).objectStore(name).getAll();
          asking.addEventListener('success', () => {
            opening.result.close();
            resolve(asking.result as Row[]);
          });
        });
      }),
    table,
  );

/** Nobody half, nobody twice, search and people table agree, and the journal says what is there. */
async function checkWhole(page: Page): Promise<number> {
  const contacts = await rows(page, 'contacts');
  const shards = await rows(page, 'searchShards');
  const peopleRows = await rows(page, 'peopleShards');
  const entriesOf = (list: Row[]) => list.flatMap((shard) => shard['entries'] as Row[]);
  const aliases = contacts.flatMap((contact) => contact['aliases'] as string[]);
  expect(new Set(aliases).size).toBe(aliases.length);
  const ids = contacts.map((contact) => String(contact['id'])).toSorted((a, b) => (a < b ? -1 : 1));
  for (const projection of [shards, peopleRows]) {
    const found = entriesOf(projection).map((entry) => String(entry['id']));
    expect(found.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(ids);
  }
  const [record] = await rows(page, 'imports');
  expect((record?.['counts'] as { added: number } | undefined)?.added ?? 0).toBe(contacts.length);
  return contacts.length;
}

it(`an import survives ${kills} deaths of the whole browser at random moments`, async () => {
  let random = seed;
  const next = () => (random = (random * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  let tend = await launchTend({ profileDir: profile });
  let page = await tend.openPage('dashboard.html#/transfer', { width: 1000 });
  await dropFiles(page, [archive]);
  await press(page, /^Import 12,000 people/);
  await says(page, 'Going on');
  for (let kill = 0; kill < kills; kill += 1) {
    await pause(next() * 900);
    tend.browser.process()?.kill('SIGKILL');
    await until('the browser to be gone', () => tend.browser.process()?.exitCode !== undefined);
    await tend.site.close();
    await pause(300);
    tend = await launchTend({ profileDir: profile });
    page = await tend.openPage('dashboard.html#/transfer', { width: 1000 });
    await says(page, 'Imports of the last 30 days');
    // Look between two chunks: the lock of the import is held by nobody else meanwhile.
    if (kill === kills - 1) await says(page, '12,000 added', 120_000);
  }
  await says(page, 'Done', 120_000);
  expect(await checkWhole(page)).toBe(people);
  const touches = await rows(page, 'interactions');
  const keys = touches.map(
    (row) =>
      `${String((row['contactIds'] as string[])[0])}${String(row['day'])}${String(row['direction'])}`,
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(await rowCount(page, 'interactions')).toBeGreaterThan(1000);
  await tend.close();
}, 900_000);
