import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, focus, retype } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import { hides, shows, wordsOf } from './harness/words.ts';
import { chooseFrom, goTo, press, writeDown } from './referral-steps.ts';
import { field, named, undo } from './story.ts';

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
/** The address of the person in the first entry. */
const person = () =>
  until('the person', () =>
    page.evaluate(
      () => document.querySelector<HTMLAnchorElement>('article a')?.hash.replace('#/', '') ?? '',
    ),
  );

describe('every kind of entry is changed, removed and brought back', () => {
  it('an introduction; and a double entry asks first', async () => {
    await writeDown(page, 'received', ['Mira Solano', 'Bo Lindqvist']);
    await articles(1);
    await hides(page, 'Write it down');
    await writeDown(page, 'received', ['Mira Solano', 'Bo Lindqvist']);
    await shows(page, 'You wrote this down already, today.');
    expect(await axe(page)).toEqual([]);
    await photograph(page, 'referral-double');
    await press(page, 'No, that is the same');
    await articles(1);

    await chooseFrom(page, 'More for this introduction', 'Edit');
    await fill(page, field('What it was worth'), '450');
    await press(page, 'Save');
    await shows(page, '450 received');
    await undo(page, 'The introduction is changed');
    await hides(page, '450 received');

    await chooseFrom(page, 'More for this introduction', 'Delete');
    await articles(0);
    await undo(page, 'The introduction is removed');
    await articles(1);
  });

  it('each step of it', async () => {
    await press(page, 'They are talking');
    await shows(page, 'They are talking, today');
    await undo(page, 'They are talking: noted');
    await shows(page, 'Arrived, today');
    await chooseFrom(page, 'Thanked', 'Handwritten note');
    await shows(page, 'Thanked today, with a note by hand');
    await undo(page, 'Thanked');
    await shows(page, 'Thanks open');
    await press(page, 'Told them');
    await shows(page, 'News due 1 Apr');
    await undo(page, 'Told them');
    await shows(page, 'News due 16 Mar');
  });

  it('needs, offers and whom they know, on a card in a narrow window, by keyboard alone', async () => {
    const path = await person();
    await page.setViewport({ width: 360, height: 800 });
    await goTo(page, path);
    for (const [label, text] of [
      ['They need', 'A notary in Porto'],
      ['They offer', 'Tax advice'],
      ['Who would they call first?', 'Ines Duarte'],
    ] as const) {
      await focus(page, field(label));
      await retype(page, text);
      await page.keyboard.press('Enter');
      const remove = `Remove ${text}`;
      await until(remove, () => page.$(`aria/${remove}[role="button"]`));
      await press(page, remove);
      await until(`${text} removed`, async () => !(await page.$(`aria/${remove}[role="button"]`)));
      await focusIsOn(label);
      await undo(page, 'Removed');
      await until(remove, () => page.$(`aria/${remove}[role="button"]`));
    }
    expect(await axe(page)).toEqual([]);
    await photograph(page, 'referral-card-narrow', { fullPage: true });
    await page.setViewport({ width: 1000, height: 900 });
  });

  it('a goal', async () => {
    await goTo(page, 'goals');
    await press(page, 'Set a goal');
    await fill(page, field('How many?'), '5');
    await page.keyboard.press('Enter');
    await shows(page, '0 of 5 this week');
    await chooseFrom(page, 'More: Being in touch', 'Edit');
    await fill(page, field('How many?'), '7');
    await page.keyboard.press('Enter');
    await shows(page, '0 of 7 this week');
    await focusIsOn('More: Being in touch');
    await undo(page, 'The goal is changed');
    await shows(page, '0 of 5 this week');
    await chooseFrom(page, 'More: Being in touch', 'Delete');
    await shows(page, 'No goals yet');
    await undo(page, 'The goal is removed');
    await shows(page, '0 of 5 this week');
    expect(await axe(page)).toEqual([]);
  });

  it('words that mean the same, and a pair waved away', async () => {
    await goTo(page, 'referrals/matches');
    const words = 'UX, user experience';
    await fill(page, field('Words that mean the same to you'), words);
    await page.keyboard.press('Enter');
    await shows(page, 'UX = user experience');
    await press(page, 'Remove UX = user experience');
    await hides(page, 'UX = user experience');
    await undo(page, 'Not kept together any more');
    await shows(page, 'UX = user experience');
    tend.assertQuiet();
  });
});

describe('the quiet question (P17, P24)', () => {
  it('comes after a conversation, is answered by a key, and not again within 30 days', async () => {
    await goTo(page, 'referrals');
    await goTo(page, await person());
    await press(page, 'Called');
    await shows(page, 'Did you ask');
    await photograph(page, 'referral-ask');
    expect(await axe(page)).toEqual([]);
    await focus(page, named('button', 'Yes'));
    await page.keyboard.press('Enter');
    await hides(page, 'Did you ask');
    await press(page, 'Met');
    await shows(page, 'Undo');
    expect(await wordsOf(page)).not.toContain('Did you ask');
  });
});
