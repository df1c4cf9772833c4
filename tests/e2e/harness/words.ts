import type { Page } from 'puppeteer-core';
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
