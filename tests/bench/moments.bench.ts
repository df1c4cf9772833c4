import type { Page } from 'puppeteer-core';
import type { Tend } from '../e2e/harness/launch-tend.ts';
import type { Bench, BenchTools, Measurement } from './bench.ts';
import { seed } from './seed.ts';
import { addOwnCode, openOwnCode } from './with-own-code.ts';

const today = '2026-03-02';
const people = 30_000;
const idOf = (index: number) => `018f0000-0000-7000-8000-${String(index).padStart(12, '0')}`;
const addressOf = (index: number) => `https://www.linkedin.com/in/person-${String(index)}/`;

let opened: Promise<Tend> | undefined;

/** One browser with 30 000 people and 300 000 interactions for all of these. */
const open = ({ launchTend }: BenchTools): Promise<Tend> => {
  opened ??= (async () => {
    await addOwnCode();
    const tend = await launchTend({ now: `${today}T12:00:00Z`, timeZone: 'UTC' });
    const page = await tend.openPage('dashboard.html');
    await page.waitForSelector('h1');
    await seed(page, people, 10, today);
    await page.close();
    return tend;
  })();
  return opened;
};

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const medianOf = (values: readonly number[]) => sorted(values)[values.length >> 1] ?? Number.NaN;
const p95 = (values: readonly number[]) =>
  sorted(values)[Math.floor(values.length * 0.95)] ?? Number.NaN;
const ms = (value: number) => `${value.toFixed(1)} ms`;

/** A value against what design allows. */
const against = (value: number, allowed: number, note: string): Measurement => ({
  value,
  floor: allowed,
  unit: 'ms',
  ratio: value / allowed,
  note,
});

/** Saves forty times, each with somebody else, after a few that do not count. */
const saves = async (tend: Tend, from: number) => {
  const { page, own } = await openOwnCode(tend);
  const ids = Array.from({ length: 50 }, (_, index) => idOf((from + index) * 2));
  const times = await own.evaluate((code, contactIds) => code.saves(contactIds), ids);
  const bare = await own.evaluate((code, contactIds) => code.bareSaves(contactIds), ids);
  await page.close();
  return { times: times.slice(10), bare: bare.slice(10) };
};

const everySurface = [
  'popup.html',
  'sidepanel.html',
  'dashboard.html#/today',
  'dashboard.html#/people',
];

/** A browser without windows shows one tab and hides the others, which then read nothing. */
const lookAt = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => false });
    Object.defineProperty(document, 'visibilityState', { get: () => 'visible' });
  });

/** The same saves with every surface open, seen or behind. */
const savesBeside = async (tend: Tend, from: number, areSeen: boolean) => {
  const surfaces = await Promise.all(everySurface.map((path) => tend.openPage(path)));
  for (const page of surfaces) {
    await page.waitForSelector('h1');
    if (areSeen) await lookAt(page);
  }
  const found = await saves(tend, from);
  for (const page of surfaces) await page.close();
  return found;
};

/** Each address in the tab's own history, as LinkedIn does it; from the panel's news to the name. */
const contactShown = async (tab: Page, panel: Page, index: number) => {
  await panel.evaluate(
    (name) => {
      const shown = new Promise<number>((done) => {
        let changedAt = 0;
        chrome.tabs.onUpdated.addListener(function heard(_, { url }) {
          if (url === undefined) return;
          chrome.tabs.onUpdated.removeListener(heard);
          changedAt = performance.now();
        });
        const look = () => {
          if (changedAt > 0 && document.querySelector('h1')?.textContent.startsWith(name)) {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => done(performance.now() - changedAt);
            channel.port2.postMessage(null);
          } else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      Object.assign(globalThis, { shown });
    },
    `Person ${String(index)} `,
  );
  await tab.evaluate((address) => history.pushState(null, '', address), addressOf(index));
  return panel.evaluate(() => (globalThis as unknown as { shown: Promise<number> }).shown);
};

type TabChange = (tabId: number, change: { url?: string }) => void;
declare const chrome: {
  tabs: {
    onUpdated: { addListener(heard: TabChange): void; removeListener(heard: TabChange): void };
  };
  storage: { local: { set(values: object): Promise<void> } };
  action: {
    getBadgeText(details: object): Promise<string>;
    setBadgeText(details: { text: string }): Promise<void>;
  };
};

/** From an event that wakes the worker to the badge drawn anew, both seen from a page beside it. */
const badgeAfterWake = async (tend: Tend, page: Page) => {
  await tend.killWorker();
  await page.evaluate(() => chrome.action.setBadgeText({ text: '…' }));
  return page.evaluate(async () => {
    const started = performance.now();
    void chrome.storage.local.set({ benchWoke: started });
    while ((await chrome.action.getBadgeText({})) === '…');
    return performance.now() - started;
  });
};

const heapMb = async (page: Page) => {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await page.metrics();
  await session.detach();
  return JSHeapUsedSize / 1e6;
};

export const benches: Bench[] = [
  {
    name: 'moments: how many are due, median',
    budget: 1,
    run: async (tools) => {
      const { page, own } = await openOwnCode(await open(tools));
      const times = await own.evaluate((code) => code.dueCounts(30));
      const counted = await own.evaluate((code) => code.indexCounts(9));
      await page.close();
      const note = `p95 ${ms(p95(times.slice(5)))}; counting the index: ${ms(medianOf(counted))}`;
      return against(medianOf(times), 5, note);
    },
  },
  {
    name: 'moments: an interaction saved, strict durability, p95',
    budget: 1,
    run: async (tools) => {
      const { times, bare } = await saves(await open(tools), 0);
      const note =
        `median ${ms(medianOf(times))}, with due cache, plan and badge; one row alone: ` +
        `median ${ms(medianOf(bare))}, p95 ${ms(p95(bare))}`;
      return against(p95(times), 10, note);
    },
  },
  {
    name: 'moments: the same with every surface open and seen, against none',
    budget: 2,
    run: async (tools) => {
      const tend = await open(tools);
      const alone = await saves(tend, 100);
      const seen = await savesBeside(tend, 200, true);
      const behind = await savesBeside(tend, 300, false);
      const [floor, value] = [medianOf(alone.times), medianOf(seen.times)];
      const note =
        `medians; p95 ${ms(p95(seen.times))} against ${ms(p95(alone.times))}; ` +
        `as tabs behind another one: median ${ms(medianOf(behind.times))}`;
      return { value, floor, unit: 'ms', ratio: value / floor, note };
    },
  },
  {
    name: 'moments: panel, from another profile to its contact shown, p95',
    budget: 1,
    run: async (tools) => {
      const tend = await open(tools);
      const tab = await tend.newTab(addressOf(2));
      const panel = await tend.openPanel(tab);
      const times: number[] = [];
      for (let index = 2; index < 34; index += 1)
        times.push(await contactShown(tab, panel, index * 2));
      await tab.close();
      return against(p95(times.slice(2)), 50, `median ${ms(medianOf(times.slice(2)))}`);
    },
  },
  {
    name: 'moments: heap of the idle panel',
    budget: 1,
    run: async (tools) => {
      const tend = await open(tools);
      const panel = await tend.openPage('sidepanel.html');
      await panel.waitForSelector('[data-plan-row]');
      const value = await heapMb(panel);
      await panel.close();
      return { value, floor: 10, unit: 'MB', ratio: value / 10 };
    },
  },
  {
    name: 'moments: the worker from cold to the badge, median',
    budget: 1,
    run: async (tools) => {
      const tend = await open(tools);
      const { page } = await openOwnCode(tend);
      const times: number[] = [];
      for (let round = 0; round < 9; round += 1) times.push(await badgeAfterWake(tend, page));
      await tend.close();
      return against(
        medianOf(times),
        70,
        `all: ${times.map((time) => time.toFixed(0)).join(', ')}`,
      );
    },
  },
];
