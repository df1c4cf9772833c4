import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { dropFiles, press, rowCount, says } from '../e2e/transfer-steps.ts';
import { wholeArchive } from '../fixtures/transfer/whole-archive.ts';
import type { Bench, BenchTools, Measurement } from './bench.ts';

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

const watchTasks = (page: Page) =>
  page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(Math.round(entry.duration));
    }).observe({ entryTypes: ['longtask'] });
  });
const longTasks = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);

const took = async (act: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await act();
  return performance.now() - started;
};

/** An archive of 30 000 people (MESSAGES=300000 adds messages), brought in twice. */
async function importTwice({ launchTend }: BenchTools): Promise<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), 'tend-bench-'));
  const path = join(folder, 'archive.zip');
  await writeFile(path, wholeArchive(30_000, Number(process.env['MESSAGES'] ?? 0)));
  const tend = await launchTend();
  try {
    const page = await tend.openPage('dashboard.html#/transfer', { width: 1000 });
    await watchTasks(page);
    await dropFiles(page, [path]);
    await says(page, 'What is in there', 120_000);
    const value = await took(async () => {
      await press(page, /^Import 30,000 people/);
      await says(page, 'Done', 600_000);
    });
    const tasks = await longTasks(page);
    const again = await took(async () => {
      await dropFiles(page, [path]);
      await says(page, 'Nothing new in here', 120_000);
    });
    const floors = [];
    for (let round = 0; round < 3; round += 1) floors.push(await rawFloor(page, 4000));
    const floor = floors.toSorted((a, b) => a - b)[1] ?? 0;
    const touches = await rowCount(page, 'interactions');
    const longest = Math.max(0, ...tasks);
    const note = `same file again ${(again / 1000).toFixed(1)} s, longest task ${String(longest)} ms, ${String(touches)} touches`;
    return { value, floor, unit: 'ms', ratio: value / floor, note };
  } finally {
    await tend.close();
    await rm(folder, { recursive: true });
  }
}

export const benches: Bench[] = [
  { name: 'import of 30 000 people against raw IndexedDB', budget: 1.3, run: importTwice },
];
