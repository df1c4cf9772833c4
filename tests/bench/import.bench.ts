import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { shows } from '../e2e/harness/words.ts';
import { dropFiles, press, rowCount } from '../e2e/transfer-steps.ts';
import { wholeArchive } from '../fixtures/transfer/whole-archive.ts';
import type { Bench, BenchTools, Measurement } from './bench.ts';

/** The same rows, indexes and chunks by raw IndexedDB, in the same browser: the floor. */
const rawFloor = (page: Page, table: 'contacts' | 'interactions', chunk: number) =>
  page.evaluate(
    async (name, size) => {
      const opened = (request: IDBOpenDBRequest) =>
        new Promise<IDBDatabase>((resolve) =>
          request.addEventListener('success', () => resolve(request.result)),
        );
      const tend = await opened(indexedDB.open('tend'));
      const rows = await new Promise<unknown[]>((resolve) => {
        const asking = tend.transaction(name).objectStore(name).getAll();
        asking.addEventListener('success', () => resolve(asking.result));
      });
      const source = tend.transaction(name).objectStore(name);
      const indexes = [...source.indexNames].map((index) => source.index(index));
      const request = indexedDB.open('floor', 1);
      request.addEventListener('upgradeneeded', () => {
        const store = request.result.createObjectStore(name, { keyPath: 'id' });
        for (const { name: index, keyPath, multiEntry } of indexes) {
          store.createIndex(index, keyPath, { multiEntry });
        }
      });
      const floor = await opened(request);
      const started = performance.now();
      for (let at = 0; at < rows.length; at += size) {
        await new Promise<void>((resolve) => {
          const write = floor.transaction(name, 'readwrite', { durability: 'strict' });
          for (const row of rows.slice(at, at + size)) write.objectStore(name).put(row);
          write.addEventListener('complete', () => resolve());
        });
      }
      const took = performance.now() - started;
      tend.close();
      floor.close();
      indexedDB.deleteDatabase('floor');
      return took;
    },
    table,
    chunk,
  );

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

/** Proportional memory of the browser and all of its processes, in MB: what Linux says of each. */
async function memoryOf(browser: number): Promise<number> {
  const parents = new Map<number, number>();
  for (const entry of await readdir('/proc')) {
    const stat = await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => '');
    const parent = /^\d+ \(.*\) \S (\d+)/s.exec(stat)?.[1];
    if (parent) parents.set(Number(entry), Number(parent));
  }
  let total = 0;
  for (const id of parents.keys()) {
    let at: number | undefined = id;
    while (at !== undefined && at !== browser) at = parents.get(at);
    if (at === undefined) continue;
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
    total += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024;
  }
  return total;
}

const inChunks = 4000;

/** An archive of 30 000 people and so many messages, brought in twice. */
async function importTwice({ launchTend }: BenchTools, messages: number): Promise<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), 'tend-bench-'));
  const path = join(folder, 'archive.zip');
  await writeFile(path, wholeArchive(30_000, messages));
  const tend = await launchTend();
  const pid = tend.browser.process()?.pid ?? 0;
  const empty = await memoryOf(pid);
  let peak = empty;
  const sampling = setInterval(() => {
    void memoryOf(pid).then((now) => (peak = Math.max(peak, now)));
  }, 1000);
  try {
    const page = await tend.openPage('dashboard.html#/transfer', { width: 1000 });
    await watchTasks(page);
    const reading = await took(async () => {
      await dropFiles(page, [path]);
      await shows(page, 'What is in there', 300_000);
    });
    const value = await took(async () => {
      await press(page, /^Import 30,000 people/);
      await shows(page, 'Done', 1_800_000);
    });
    clearInterval(sampling);
    const longest = Math.max(0, ...(await longTasks(page)));
    const again = await took(async () => {
      await dropFiles(page, [path]);
      await shows(page, 'Nothing new in here', 300_000);
    });
    const floors = [];
    for (let round = 0; round < (messages > 0 ? 1 : 3); round += 1) {
      const people = await rawFloor(page, 'contacts', inChunks);
      floors.push(people + (messages > 0 ? await rawFloor(page, 'interactions', inChunks) : 0));
    }
    const floor = floors.toSorted((a, b) => a - b)[floors.length >> 1] ?? 0;
    const touches = await rowCount(page, 'interactions');
    const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
    const note = `read in ${seconds(reading)}, same file again ${seconds(again)}, longest task ${String(longest)} ms, ${String(touches)} touches, peak memory ${peak.toFixed(0)} MB of which the empty browser ${empty.toFixed(0)}`;
    return { value, floor, unit: 'ms', ratio: value / floor, note };
  } finally {
    clearInterval(sampling);
    await tend.close();
    await rm(folder, { recursive: true });
  }
}

export const benches: Bench[] = [
  {
    name: 'import of 30 000 people against raw IndexedDB',
    budget: 1.3,
    run: (tools) => importTwice(tools, 0),
  },
];
// Takes minutes, so only when asked for.
if (process.env['TEND_BENCH_FULL']) {
  benches.push({
    name: 'import of 30 000 people and 300 000 messages against raw IndexedDB',
    budget: 1.3,
    run: (tools) => importTwice(tools, 300_000),
  });
}
