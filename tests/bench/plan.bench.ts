import type { Page } from 'puppeteer-core';
import type { Tend } from '../e2e/harness/launch-tend.ts';
import { until } from '../e2e/harness/until.ts';
import type { Bench, BenchTools, Measurement } from './bench.ts';
import { seed } from './seed.ts';

const today = '2026-03-02';
const now = `${today}T12:00:00Z`;
/** A tenth by default; the full size of the budgets with TEND_BENCH_FULL=1 (minutes of seeding). */
const large = process.env['TEND_BENCH_FULL'] ? 100_000 : 10_000;
const medianOf = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const open = async (tools: BenchTools, people: number): Promise<Tend> => {
  const tend = await tools.launchTend({ now, timeZone: 'UTC' });
  const page = await tend.openPage('dashboard.html');
  await page.waitForSelector('#root > *');
  await seed(page, people, 10, today);
  await page.close();
  return tend;
};

/** Milliseconds from the start of a page until `selector` was first painted, from inside the page. */
const paintedAfter = async (tend: Tend, path: string, selector: string): Promise<number> => {
  const page = await tend.browser.newPage();
  await page.evaluateOnNewDocument((wanted) => {
    const look = () => {
      if (!document.querySelector(wanted)) {
        requestAnimationFrame(look);
        return;
      }
      requestAnimationFrame(() => Object.assign(globalThis, { paintedAt: performance.now() }));
    };
    requestAnimationFrame(look);
  }, selector);
  await page.goto(path.includes(':') ? path : `${tend.origin}/${path}`);
  const at = await page.waitForFunction(() => (globalThis as { paintedAt?: number }).paintedAt);
  const ms = Number(await at.jsonValue());
  await page.close();
  return ms;
};

const median = async (run: () => Promise<number>, runs = 9) => {
  const times: number[] = [];
  for (let round = 0; round < runs + 2; round += 1) times.push(await run());
  return medianOf(times.slice(2));
};

const planPainted = (tend: Tend) => paintedAfter(tend, 'popup.html', '[data-plan-row]');

/** Kills the worker and times its way back: to a badge drawn anew from the database. */
const badgeAfterColdStart = async (tend: Tend): Promise<number> => {
  const page: Page = await tend.openPage('manifest.json');
  await tend.inWorker(() => chrome.action.setBadgeText({ text: '…' }));
  await tend.killWorker();
  const started = performance.now();
  await tend.wakeWorker();
  await until('the badge to be drawn', async () => (await tend.badge()).text !== '…');
  const ms = performance.now() - started;
  await page.close();
  return ms;
};
declare const chrome: { action: { setBadgeText(details: { text: string }): Promise<void> } };

const compare =
  (measure: (tend: Tend) => Promise<number>, runs?: number) =>
  async (tools: BenchTools): Promise<Measurement> => {
    const [small, big] = [await open(tools, 1000), await open(tools, large)];
    try {
      const floor = await median(() => measure(small), runs);
      const value = await median(() => measure(big), runs);
      return {
        value,
        floor,
        unit: 'ms',
        ratio: value / floor,
        note: `${large} people, ${large * 10} interactions`,
      };
    } finally {
      await small.close();
      await big.close();
    }
  };

export const benches: Bench[] = [
  {
    name: `plan painted in the popup at ${large} contacts against 1 000`,
    budget: 1.3,
    run: compare(planPainted),
  },
  {
    name: `worker cold start to badge at ${large} contacts against 1 000`,
    budget: 1.3,
    run: compare(badgeAfterColdStart, 5),
  },
  {
    name: 'popup shell painted at 10 000 contacts against an empty page',
    budget: 1.3,
    run: async (tools) => {
      const tend = await open(tools, 10_000);
      try {
        const floor = await median(() => paintedAfter(tend, 'icon/16.png', 'img'));
        const value = await median(() => paintedAfter(tend, 'popup.html', '#root > *'));
        return { value, floor, unit: 'ms', ratio: value / floor };
      } finally {
        await tend.close();
      }
    },
  },
  {
    name: 'popup plan painted at 10 000 contacts against an empty page',
    budget: 2,
    run: async (tools) => {
      const tend = await open(tools, 10_000);
      try {
        const floor = await median(() => paintedAfter(tend, 'icon/16.png', 'img'));
        const value = await median(() => planPainted(tend));
        return { value, floor, unit: 'ms', ratio: value / floor };
      } finally {
        await tend.close();
      }
    },
  },
];
