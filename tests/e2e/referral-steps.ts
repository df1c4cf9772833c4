import type { ElementHandle, Page } from 'puppeteer-core';
import { addDays } from '@/lib/domain/calendar/add-days';
import { click, fill, focusFound } from './harness/act.ts';
import { until } from './harness/until.ts';
import type { Tend } from './harness/launch-tend.ts';
import { field, named, putMessagesAway } from './story.ts';

export const firstDay = '2026-03-02';

/** Presses the first button with this name, once it is there. */
export const press = async (page: Page, name: string): Promise<void> => {
  await putMessagesAway(page);
  await click(page, named('button', name));
};

/** Chooses an entry of a menu that is opened by the button with this name. */
export const chooseFrom = async (page: Page, menu: string, entry: string): Promise<void> => {
  await press(page, menu);
  await click(page, named('menuitem', entry));
};

/** Goes to a view of the dashboard that is open, and waits until its title stands there. */
export const goTo = async (page: Page, path: string): Promise<void> => {
  const before = await page.$('main h1');
  const title = await before?.evaluate((found) => found.textContent);
  const isThere = await page.evaluate((hash) => {
    const same = location.hash === hash;
    location.hash = hash;
    return same;
  }, `#/${path}`);
  const isNew = (old: Element | null, words: string | undefined) => {
    const now = document.querySelector('main h1');
    return now !== null && (now !== old || now.textContent !== words);
  };
  await until(
    `the view ${path}`,
    () => isThere || page.evaluate(isNew, before as ElementHandle | null, title),
  );
};

/** Opens the dashboard at noon, so many days after the first one. */
export const onDay = async (tend: Tend, page: Page, day: number, path = ''): Promise<string> => {
  const date = addDays(firstDay, day);
  await tend.setNow(`${date}T12:00:00Z`);
  await page.goto(`${tend.origin}/dashboard.html#/${path}`);
  await page.reload();
  return date;
};

type PlanLine = { name: string; sentence: string };

/** Today's people with why, once the plan of the day stands. */
export const planOf = async (page: Page): Promise<PlanLine[]> => {
  await until('the plan of the day', () =>
    page.evaluate(
      () =>
        document.querySelector('[data-plan-row]') !== null ||
        /Nobody (else )?is waiting/.test(document.body.innerText),
    ),
  );
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-plan-row]')].map((row) => ({
      name: row.getAttribute('aria-label') ?? '',
      sentence: row.querySelector('p.text-caption')?.textContent ?? '',
    })),
  );
};

/** Presses a key on the first person of the plan, once it is said there, and waits until they are done. */
export const settleFirst = async (page: Page, key: 'm' | 't'): Promise<void> => {
  const rows = () => page.$$eval('[data-plan-row]', (found) => found.length);
  const before = await rows();
  await focusFound(page, `the first person, with the key ${key}`, () =>
    page.$(`[data-plan-row]:first-child[aria-keyshortcuts~="${key}"]`),
  );
  await page.keyboard.press(key);
  await until('the plan to be one shorter', async () => (await rows()) === before - 1);
};

/** Writes an introduction down in the ledger; names only, whole names of contacts mean them. */
export const writeDown = async (
  page: Page,
  direction: 'received' | 'given',
  [other, person]: readonly [string, string],
): Promise<void> => {
  const labels = {
    received: ['Somebody sent you a person', 'Who sent them?', 'Whom did they send you?'],
    given: [
      'You put two people together',
      'Who needs something?',
      'Whom do you introduce to them?',
    ],
  }[direction];
  await press(page, labels[0] ?? '');
  await fill(page, field(labels[1] ?? ''), other);
  await fill(page, field(labels[2] ?? ''), person);
  await press(page, 'Write it down');
};
