import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import {
  byLabel,
  chooseFrom,
  goTo,
  press,
  untilGone,
  untilItSays,
  writeDown,
} from './referral-steps.ts';

let tend: Tend;
let page: Page;
beforeAll(async () => {
  tend = await launchTend({ now: '2026-03-02T12:00:00Z', timeZone: 'UTC' });
  page = await tend.openPage('dashboard.html#/referrals', {
    width: 1000,
    height: 900,
    colorScheme: 'light',
  });
});
afterAll(() => tend.close());

const articles = (count: number) =>
  until(`${count} entries`, async () => (await page.$$('article')).length === count);
/** The name of what has the focus, after something was closed or went away. */
const focusIsOn = (name: string) =>
  until(`the focus on ${name}`, () =>
    page.evaluate((wanted) => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined;
      return (label ?? at?.getAttribute('aria-label') ?? '').startsWith(wanted);
    }, name),
  );
const undo = () => press(page, 'Undo');

describe('every kind of entry is changed, removed and brought back', () => {
  it('an introduction; and a double entry asks first', async () => {
    await writeDown(page, 'received', ['Mira Solano', 'Bo Lindqvist']);
    await articles(1);
    await untilGone(page, 'Write it down');
    await writeDown(page, 'received', ['Mira Solano', 'Bo Lindqvist']);
    await untilItSays(page, 'You wrote this down already, today.');
    expect(await axe(page)).toEqual([]);
    await photograph(page, 'referral-double');
    await press(page, 'No, that is the same');
    await articles(1);

    await chooseFrom(page, 'More for this introduction', 'Edit');
    await (await byLabel(page, 'What it was worth')).type('450');
    await press(page, 'Save');
    await untilItSays(page, '450 received');
    await undo();
    await untilGone(page, '450 received');

    await chooseFrom(page, 'More for this introduction', 'Delete');
    await articles(0);
    await undo();
    await articles(1);
  });

  it('each step of it', async () => {
    await press(page, 'They are talking');
    await untilItSays(page, 'They are talking, today');
    await undo();
    await untilItSays(page, 'Arrived, today');
    await chooseFrom(page, 'Thanked', 'Handwritten note');
    await untilItSays(page, 'Thanked today, with a note by hand');
    await undo();
    await untilItSays(page, 'Thanks open');
    await press(page, 'Told them');
    await untilItSays(page, 'News due 1 Apr');
    await undo();
    expect(await untilItSays(page, 'News due 16 Mar')).toBe(true);
  });

  it('needs, offers and whom they know, on a card in a narrow window, by keyboard alone', async () => {
    const path = await page.evaluate(
      () => document.querySelector<HTMLAnchorElement>('article a')?.hash.replace('#/', '') ?? '',
    );
    await page.setViewport({ width: 360, height: 800 });
    await goTo(page, path);
    for (const [label, text] of [
      ['They need', 'A notary in Porto'],
      ['They offer', 'Tax advice'],
      ['Who would they call first?', 'Ines Duarte'],
    ] as const) {
      const field = await byLabel(page, label);
      await field.focus();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      const remove = `Remove ${text}`;
      await until(remove, () => page.$(`aria/${remove}[role="button"]`));
      await press(page, remove);
      await until(`${text} removed`, async () => !(await page.$(`aria/${remove}[role="button"]`)));
      await focusIsOn(label);
      await undo();
      await until(remove, () => page.$(`aria/${remove}[role="button"]`));
    }
    expect(await axe(page)).toEqual([]);
    await photograph(page, 'referral-card-narrow', { fullPage: true });
    await page.setViewport({ width: 1000, height: 900 });
  });

  it('a goal', async () => {
    await goTo(page, 'goals');
    await press(page, 'Set a goal');
    await (await byLabel(page, 'How many?')).type('5');
    await page.keyboard.press('Enter');
    await untilItSays(page, '0 of 5 this week');
    await chooseFrom(page, 'More: Being in touch', 'Edit');
    const field = await byLabel(page, 'How many?');
    await field.click({ count: 3 });
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await untilItSays(page, '0 of 7 this week');
    await focusIsOn('More: Being in touch');
    await undo();
    await untilItSays(page, '0 of 5 this week');
    await chooseFrom(page, 'More: Being in touch', 'Delete');
    await untilItSays(page, 'No goals yet');
    await undo();
    await untilItSays(page, '0 of 5 this week');
    expect(await axe(page)).toEqual([]);
  });

  it('words that mean the same, and a pair waved away', async () => {
    await goTo(page, 'referrals/matches');
    const words = 'UX, user experience';
    await (await byLabel(page, 'Words that mean the same to you')).type(words);
    await page.keyboard.press('Enter');
    await untilItSays(page, 'UX = user experience');
    await press(page, 'Remove UX = user experience');
    await untilGone(page, 'UX = user experience');
    await undo();
    expect(await untilItSays(page, 'UX = user experience')).toBe(true);
    tend.assertQuiet();
  });
});

describe('the quiet question (P17, P24)', () => {
  it('comes after a conversation, is answered by a key, and not again within 30 days', async () => {
    await goTo(page, 'referrals');
    const path = await until('the person', () =>
      page.evaluate(
        () => document.querySelector<HTMLAnchorElement>('article a')?.hash.replace('#/', '') ?? '',
      ),
    );
    await goTo(page, path);
    await press(page, 'Called');
    await untilItSays(page, 'Did you ask');
    await photograph(page, 'referral-ask');
    expect(await axe(page)).toEqual([]);
    const yes = await page.$('aria/Yes[role="button"]');
    await yes?.focus();
    await page.keyboard.press('Enter');
    await untilGone(page, 'Did you ask');
    await press(page, 'Met');
    await untilItSays(page, 'Undo');
    expect(await page.evaluate(() => document.body.innerText.includes('Did you ask'))).toBe(false);
  });
});
