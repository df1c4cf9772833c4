import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, focus } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import { hides, shows, wordsOf } from './harness/words.ts';
import { goTo, press, writeDown } from './referral-steps.ts';
import { field, fieldValue } from './story.ts';

let tend: Tend;
let page: Page;
beforeAll(async () => {
  tend = await launchTend({ now: '2026-03-02T12:00:00Z', timeZone: 'UTC' });
  page = await tend.openPage('dashboard.html#/referrals', {
    width: 1000,
    height: 900,
    colorScheme: 'light',
  });
  await tend.browser
    .defaultBrowserContext()
    .overridePermissions(tend.origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
});
afterAll(() => tend.close());

/** The addresses of people, by name, as the ledger links them. */
const peopleIn = () =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLAnchorElement>('article a')].map((link) => [
        link.textContent,
        link.hash.replace('#/', ''),
      ]),
    ),
  );

/** Notes what somebody needs or offers, on their card. */
const wish = async (path: string, label: string, text: string) => {
  await goTo(page, path);
  await fill(page, field(label), text);
  await page.keyboard.press('Enter');
  await shows(page, text);
};

const names = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role=treeitem]')].map(
      (item) =>
        `${item.getAttribute('aria-level') ?? ''} ${item.querySelector('bdi')?.textContent ?? ''}`,
    ),
  );

const untilNames = (...wanted: string[]) =>
  until(`the chain ${wanted.join(', ')}`, async () => {
    const found = await names();
    if (found.join() !== wanted.join()) throw new Error(`It is ${found.join(', ')}`);
    return true;
  });
const untilFocused = (name: string) =>
  until(`the focus on ${name}`, () =>
    page.evaluate(
      (wanted) => document.activeElement?.querySelector('bdi')?.textContent === wanted,
      name,
    ),
  );

describe('an introduction from a match to a win, the chain three deep (P16, P25, P26)', () => {
  let people: Record<string, string> = {};

  it('begins where a need meets an offer', async () => {
    await writeDown(page, 'received', ['Ana Ruiz', 'Cy Okafor']);
    await shows(page, 'sent you');
    await writeDown(page, 'received', ['Cy Okafor', 'Dee Park']);
    await until('both entries', async () => (await page.$$('article')).length === 2);
    await writeDown(page, 'received', ['Zoe Klein', 'Bo Lindqvist']);
    await until('three entries', async () => (await page.$$('article')).length === 3);
    people = await peopleIn();
    await wish(people['Ana Ruiz'] ?? '', 'They need', 'a UX designer');
    await wish(people['Bo Lindqvist'] ?? '', 'They offer', 'UX design');
    await goTo(page, 'referrals/matches');
    await shows(page, 'One pair');
    await photograph(page, 'referral-matches');
    expect(await axe(page)).toEqual([]);
    await shows(page, 'Ana Ruiz needs a UX designer');
    await press(page, 'Introduce them');
    await shows(page, 'Offered, today');
  });

  it('asks both with drafts that go to the clipboard only', async () => {
    await press(page, 'Ask both, then introduce');
    const draft = 'To Ana Ruiz: would they like it?';
    const text = await until('the draft', () => fieldValue(page, draft));
    expect(text).toContain('Hi Ana,');
    expect(text).toContain('you are looking for a UX designer');
    expect(text).toContain('Bo Lindqvist, UX design');
    await photograph(page, 'referral-drafts', { fullPage: true });
    expect(await axe(page)).toEqual([]);
    await press(page, 'Copy: To Ana Ruiz: would they like it?');
    await shows(page, 'Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });

  it('goes on to a win', async () => {
    await press(page, 'Both agreed');
    await shows(page, 'Both agreed, today');
    await press(page, 'Introduced');
    await shows(page, 'Introduced, today');
    await press(page, 'Led to something');
    await shows(page, 'Led to something, today');
    await goTo(page, 'insights');
    await shows(page, 'brought together by you');
    await photograph(page, 'referral-insights', { fullPage: true });
    expect(await axe(page)).toEqual([]);
  });

  it('is a chain three deep that is walked with keys', async () => {
    const bo = (people['Bo Lindqvist'] ?? '').replace('person/', '');
    await goTo(page, `referrals/chain/${bo}`);
    await shows(page, 'How you got to know');
    await untilNames('1 Ana Ruiz', '2 Cy Okafor', '3 Dee Park');
    expect(await wordsOf(page)).toMatch(/Zoe Klein\W+sent you/u);
    await photograph(page, 'referral-chain');
    expect(await axe(page)).toEqual([]);
    await focus(page, '[role=treeitem]');
    await page.keyboard.press('End');
    await untilFocused('Dee Park');
    await page.keyboard.press('ArrowLeft');
    await untilFocused('Cy Okafor');
    await page.keyboard.press('ArrowLeft');
    await untilNames('1 Ana Ruiz', '2 Cy Okafor');
    await page.keyboard.press('ArrowRight');
    await untilNames('1 Ana Ruiz', '2 Cy Okafor', '3 Dee Park');
    await page.keyboard.press('Home');
    await untilFocused('Ana Ruiz');
    await page.keyboard.press('Enter');
    await until('the card', () => page.evaluate(() => location.hash.startsWith('#/person/')));
    await hides(page, 'How you got to know');
    tend.assertQuiet();
  });

  it('reads well in the dark', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    for (const [path, words] of [
      ['referrals', 'Led to something, today'],
      ['referrals/matches', 'pairs'],
      ['insights', 'brought together by you'],
      ['goals', 'Referral months'],
    ] as const) {
      await goTo(page, path);
      await shows(page, words);
      await photograph(page, `dark-${path.replace('/', '-')}`, { fullPage: true });
      expect(await axe(page)).toEqual([]);
    }
  });
});
