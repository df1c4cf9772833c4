import type { ElementHandle, EvaluateFunc, Page } from 'puppeteer-core';
import { patienceMs, until } from './until.ts';

/** Every word on the page, as it stands now. */
export const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText);

/** Waits until the page shows these words anywhere. */
export const shows = (page: Page, words: string, timeoutMs = patienceMs): Promise<true> =>
  until(
    `“${words}”`,
    async () => {
      const shown = await wordsOf(page);
      if (!shown.includes(words)) throw new Error(`The page shows: ${shown}`);
      return true;
    },
    timeoutMs,
  );

/** Waits until the page shows these words nowhere. */
export const hides = (page: Page, words: string): Promise<true> =>
  until(`“${words}” to go away`, async () => {
    const shown = await wordsOf(page);
    if (shown.includes(words)) throw new Error(`The page shows: ${shown}`);
    return true;
  });

/** Waits until the page holds what this selector finds, and gives it. */
export const sees = (page: Page, selector: string): Promise<ElementHandle> =>
  until(`“${selector}”`, async () => {
    const found = await page.$(selector);
    if (!found) throw new Error(`The page shows: ${await wordsOf(page)}`);
    return found;
  });

/** Waits until the page holds nothing that this selector finds. */
export const misses = (page: Page, selector: string): Promise<true> =>
  until(`“${selector}” to go away`, async () => (await page.$(selector)) === null);

/** Waits until this is true in the page, also in a tab that the browser does not paint. */
export const holds = <Values extends unknown[]>(
  page: Page,
  check: EvaluateFunc<Values>,
  ...values: Values
): Promise<true> =>
  until(`“${check.toString()}”`, async () => {
    if (await page.evaluate(check, ...values)) return true;
    throw new Error(`The page shows: ${await wordsOf(page)}`);
  });
