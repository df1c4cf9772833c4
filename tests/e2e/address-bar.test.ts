import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { until } from './harness/until.ts';
import { holds, shows } from './harness/words.ts';

type Suggestion = { content: string; description: string };
/** The worker's own events, as the address bar of this browser fires them. */
declare const chrome: {
  omnibox: {
    onInputChanged: {
      dispatch(text: string, show: (found: Suggestion[]) => void): void;
      hasListeners(): boolean;
    };
    onInputEntered: { dispatch(text: string, where: string): void };
    setDefaultSuggestion(suggestion: { description: string }): Promise<void>;
  };
};

let tend: Tend;
let page: Page;

beforeAll(async () => {
  tend = await launchTend({ now: '2026-03-02T10:00:00Z', timeZone: 'UTC' });
  page = await tend.openPage('dashboard.html#/demo', { width: 1000, height: 800 });
  await shows(page, 'Mira Solano');
});
afterAll(() => tend.close());

const suggest = (text: string) =>
  tend.inWorker(
    (typed) =>
      new Promise<Suggestion[]>((done) => {
        chrome.omnibox.onInputChanged.dispatch(typed, done);
      }),
    text,
  );
const enter = (text: string, where: string) =>
  tend.inWorker(
    (chosen, disposition) => chrome.omnibox.onInputEntered.dispatch(chosen, disposition),
    text,
    where,
  );
const tabs = async () =>
  (await tend.browser.pages()).filter((one) => one.url().includes('dashboard.html'));

describe('the keyword tend', () => {
  it('suggests people by part of a name, latin-folded, and nobody for nonsense', async () => {
    expect((await suggest('nedz')).map(({ description }) => description)).toEqual([
      'Wiktoria Nędzarska, Zielona Iskra',
    ]);
    expect(await suggest('qqqq')).toEqual([]);
    expect(await suggest('')).toEqual([]);
  });

  it('says a name of markup as text that the browser can read', async () => {
    const [found] = await suggest('lantern');
    expect(found?.description).toBe('Otto Brandis, Lantern &#38; Loom');
    // Chrome reads a description as XML and refuses what is none.
    await tend.inWorker(
      (description) => chrome.omnibox.setDefaultSuggestion({ description }),
      found?.description ?? '',
    );
  });

  it('Enter opens the person in this tab', async () => {
    const [found] = await suggest('mira');
    const before = (await tabs()).length;
    await page.bringToFront();
    await enter(found?.content ?? '', 'currentTab');
    await holds(page, (view) => location.hash === `#/${view}`, found?.content ?? 'none');
    await shows(page, 'Mira Solano');
    expect((await tabs()).length).toBe(before);
  });

  it('what was only typed opens the best fit, and the people when nobody fits', async () => {
    await enter('wiktor', 'currentTab');
    await shows(page, 'Wiktoria Nędzarska');
    await enter('nobody at all', 'currentTab');
    await holds(page, () => location.hash === '#/people');
  });

  it('Alt with Enter opens beside it, Ctrl with Enter behind it', async () => {
    const [found] = await suggest('mira');
    const open = async (where: string) => {
      const known = new Set(await tabs());
      await enter(found?.content ?? '', where);
      const made = await until('another tab', async () =>
        (await tabs()).find((one) => !known.has(one)),
      );
      await holds(made, () => location.hash.startsWith('#/person/'));
      const isVisible = await made.evaluate(() => document.visibilityState === 'visible');
      await made.close();
      return isVisible;
    };
    expect(await open('newForegroundTab')).toBe(true);
    await page.bringToFront();
    expect(await open('newBackgroundTab')).toBe(false);
    tend.assertQuiet();
  });
});
