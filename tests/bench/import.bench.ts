import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchTend } from '../e2e/harness/launch-tend.ts';
import { dropFiles, press, rowCount, says } from '../e2e/transfer-steps.ts';
import { wholeArchive } from '../fixtures/transfer/whole-archive.ts';

/** The same rows, indexes and chunks by raw IndexedDB, in the same browser: the floor. */
const rawFloor = (page: Page, chunk: number) =>
  page.evaluate(async (size) => {
    const opened = (request: IDBOpenDBRequest) =>
      new Promise<IDBDatabase>((resolve) =>
        request.addEventListener('success', () => resolve(request.result)),
      );
    const tend = await opened(indexedDB.open('tend'));
    const rows = await new Promise<unknown[]>((resolve) => {
      const asking = tend.transaction('contacts').objectStore('contacts').getAll();
      asking.addEventListener('success', () => resolve(asking.result));
    });
    const source = tend.transaction('contacts').objectStore('contacts');
    const indexes = [...source.indexNames].map((name) => source.index(name));
    const request = indexedDB.open('floor', 1);
    request.addEventListener('upgradeneeded', () => {
      const store = request.result.createObjectStore('contacts', { keyPath: 'id' });
      for (const { name, keyPath, multiEntry } of indexes) {
        store.createIndex(name, keyPath, { multiEntry });
      }
    });
    const floor = await opened(request);
    const started = performance.now();
    for (let at = 0; at < rows.length; at += size) {
      await new Promise<void>((resolve) => {
        const write = floor.transaction('contacts', 'readwrite', { durability: 'strict' });
        for (const row of rows.slice(at, at + size)) write.objectStore('contacts').put(row);
        write.addEventListener('complete', () => resolve());
      });
    }
    const took = performance.now() - started;
    tend.close();
    floor.close();
    indexedDB.deleteDatabase('floor');
    return took;
  }, chunk);

const folder = await mkdtemp(join(tmpdir(), 'tend-bench-'));
const path = join(folder, 'archive.zip');
await writeFile(path, wholeArchive(30_000, Number(process.env['MESSAGES'] ?? 0)));
const tend = await launchTend();
const page = await tend.openPage('dashboard.html#/transfer', { width: 1000 });
await page.evaluate(() => {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(Math.round(entry.duration));
  }).observe({ entryTypes: ['longtask'] });
});
const readingAt = performance.now();
await dropFiles(page, [path]);
await says(page, 'What is in there', 120_000);
const read = performance.now() - readingAt;
const startedAt = performance.now();
await press(page, /^Import 30,000 people/);
await says(page, 'Done', 600_000);
const imported = performance.now() - startedAt;
const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
const contacts = await rowCount(page, 'contacts');
const again = performance.now();
await dropFiles(page, [path]);
await says(page, 'Nothing new in here', 120_000);
const same = performance.now() - again;
const floors = [await rawFloor(page, 4000), await rawFloor(page, 4000), await rawFloor(page, 4000)];
const floor = floors.toSorted((a, b) => a - b)[1] ?? 0;
const round = (value: number) => Math.round(value);
console.log(
  JSON.stringify({
    contacts,
    touches: await rowCount(page, 'interactions'),
    readMs: round(read),
    importMs: round(imported),
    floorMs: floors.map(round),
    ratio: Number((imported / floor).toFixed(2)),
    againMs: round(same),
    longTasksMs: tasks,
  }),
);
await tend.close();
await rm(folder, { recursive: true });
