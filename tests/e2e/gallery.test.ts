import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { sees } from './harness/words.ts';

let tend: Tend;
beforeAll(async () => {
  tend = await launchTend();
});
afterAll(() => tend.close());

type Case = [query: string, width: number, colorScheme: 'light' | 'dark', shown: string];
const schemes = ['light', 'dark'] as const;
const heading = '#root :is(h1, h2)';

const cases = schemes.flatMap((scheme): Case[] => [
  ['', 240, scheme, heading],
  ['', 360, scheme, heading],
  ['', 600, scheme, heading],
  ['?open=dialog', 360, scheme, '[role=dialog], [role=alertdialog]'],
  ['?toast=1', 360, scheme, '[role=alertdialog], [role=status], [role=alert]'],
  ['?dir=rtl', 360, scheme, `[dir=rtl] ${heading}`],
]);

const overflowing = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the gallery', () => {
  it.each(cases)('%s at %i px, %s, is accessible and fits', async (query, width, scheme, shown) => {
    const page = await tend.openPage(`gallery.html${query}`, { width, colorScheme: scheme });
    await sees(page, shown);
    const state = query.replace(/\W+/g, '-') || '-all';
    await photograph(page, `gallery${state}-${width}-${scheme}`, { fullPage: true });
    expect(await axe(page)).toEqual([]);
    expect(await overflowing(page)).toBeLessThanOrEqual(0);
    await page.close();
    tend.assertQuiet();
  });
});
