import type { EvaluateFunc, Page } from 'puppeteer-core';
import { spyScript } from './spy-script.ts';
import { until } from './until.ts';

type PageSpy = { pause(): void; resume(): void; read(): string[] | false };
declare const tendSpy: PageSpy;

/** Puts the spy into every document this tab loads from now on. Call it before `goto`. */
export const installSpy = async (page: Page, extensionId: string): Promise<void> => {
  const names = ['profile-reader', 'background', 'content'].flatMap((entry) => [
    `${extensionId}:${entry}:wxt:content-script-started`,
    `${extensionId}:${entry}:wxt:locationchange`,
  ]);
  await page.evaluateOnNewDocument(spyScript, ['wxt:locationchange', extensionId, ...names]);
};

/** Everything the page could notice since it loaded that it did not do itself. */
export const readSpy = async (page: Page): Promise<string[]> =>
  (
    await until('the spy to be listening', async () => {
      const seen = await page.evaluate(() => tendSpy.read());
      return seen === false ? undefined : { seen };
    })
  ).seen;

/** Lets the page itself do something that the spy must not count, for instance a navigation. */
export const pageDoes = async <A extends unknown[], F extends EvaluateFunc<A>>(
  page: Page,
  act: F | string,
  ...values: A
): Promise<Awaited<ReturnType<F>>> => {
  await page.evaluate(() => tendSpy.pause());
  const result = await page.evaluate(act, ...values);
  await page.evaluate(() => tendSpy.resume());
  return result;
};

/** Runs code as an extension's injected script runs: same document, a world of its own. */
export const inIsolatedWorld = async (page: Page, act: () => unknown): Promise<void> => {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'another extension',
  });
  const expression = `void (${act.toString()})()`;
  await session.send('Runtime.evaluate', { expression, contextId: executionContextId });
  await session.detach();
};
