import type { Bench } from './bench.ts';
import { seedPeople } from './seed-people.ts';

const people = 30_000;
const merges = 7;

export const benches: Bench[] = [
  {
    name: 'merge: two of 30 000 people made one, press to saved',
    budget: 1,
    run: async ({ launchTend }) => {
      const tend = await launchTend({ now: '2026-03-02T10:00:00Z', timeZone: 'UTC' });
      const page = await tend.openPage('dashboard.html#/people', { width: 1200, height: 900 });
      await page.waitForSelector('h1');
      await seedPeople(page, people, 2, '2026-03-02');
      await page.evaluate(() => (location.hash = '#/duplicates'));
      await page.waitForFunction(() => document.querySelectorAll('main li table').length > 20, {
        timeout: 60_000,
      });
      const took: number[] = [];
      const busy: number[] = [];
      const session = await page.createCDPSession();
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const cpuMs = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
      };
      for (let turn = 0; turn < merges; turn += 1) {
        const before = await cpuMs();
        const time = await page.evaluate(async () => {
          const list = document.querySelector('main ul');
          const gone = new Promise((done) => {
            const watch = new MutationObserver((records) => {
              if (!records.some(({ removedNodes }) => removedNodes.length > 0)) return;
              watch.disconnect();
              done(undefined);
            });
            if (list) watch.observe(list, { childList: true });
          });
          const started = performance.now();
          list?.querySelector<HTMLElement>('td button')?.click();
          await gone;
          return performance.now() - started;
        });
        const after = await cpuMs();
        took.push(time);
        busy.push(after - before);
      }
      await tend.close();
      const middle = (list: number[]) => list.toSorted((a, b) => a - b)[merges >> 1] ?? Number.NaN;
      const value = middle(took);
      const note = `one after the other: ${took.map((ms) => ms.toFixed(0)).join(', ')}; processor time of the page ${middle(busy).toFixed(0)} ms`;
      return { value, floor: 150, unit: 'ms', ratio: value / 150, note };
    },
  },
];
