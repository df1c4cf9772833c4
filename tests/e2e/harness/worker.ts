import type { Browser, CDPSession, Protocol } from 'puppeteer-core';
import { until } from './until.ts';
import type { Watch } from './watch.ts';

export type Worker = {
  /** Runs a self-contained function in Tend's background worker, starting it when it sleeps. */
  inWorker<A extends unknown[], R>(run: (...values: A) => R | Promise<R>, ...values: A): Promise<R>;
  /** Ends the worker as the browser does after idling: globals gone, storage kept. */
  killWorker(): Promise<void>;
  /** Starts the worker and waits until it answers. */
  wakeWorker(): Promise<void>;
  workerRunning(): boolean;
};

const withServiceWorkers = async (
  browser: Browser,
  act: (session: CDPSession) => Promise<void>,
): Promise<void> => {
  const [page] = await browser.pages();
  if (!page) throw new Error('Some tab must be open to reach the worker.');
  const session = await page.createCDPSession();
  try {
    await act(session);
  } finally {
    await session.detach();
  }
};

export const handleWorker = (browser: Browser, watch: Watch, origin: string): Worker => {
  const isOurs = (version: Protocol.ServiceWorker.ServiceWorkerVersion) =>
    version.scriptURL.startsWith(origin);

  const killWorker = () =>
    withServiceWorkers(browser, async (session) => {
      // Once seen stopped it was killed, even when an event starts it again in the same moment.
      let stopped = false;
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        stopped ||= versions.some((found) => isOurs(found) && found.runningStatus === 'stopped');
      });
      await session.send('ServiceWorker.enable');
      await watch.releaseWorker();
      await session.send('ServiceWorker.stopAllWorkers');
      await until('the worker to stop', () => stopped);
    });

  const wakeWorker = async () => {
    if (watch.worker()) return;
    await withServiceWorkers(browser, async (session) => {
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
      await until('the worker to start', () => watch.worker());
    });
  };

  return {
    killWorker,
    wakeWorker,
    workerRunning: () => watch.worker() !== undefined,
    inWorker: async (run, ...values) => {
      // A worker is there before its extension functions are, and may be gone again by then.
      const session = await until('the worker to know the extension functions', async () => {
        await wakeWorker();
        const candidate = watch.worker();
        const asked = await candidate?.send('Runtime.evaluate', {
          expression: 'typeof chrome?.storage',
        });
        return asked?.result.value === 'object' && candidate;
      });
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${run.toString()})(...${JSON.stringify(values)})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value as Awaited<ReturnType<typeof run>>;
    },
  };
};
