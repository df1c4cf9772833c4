import type { ElementHandle, Page } from 'puppeteer-core';
import { addDays } from '@/lib/domain/calendar/add-days';
import { until } from './harness/until.ts';
import type { Tend } from './harness/launch-tend.ts';

export const firstDay = '2026-03-02';

/** The field with this label, once it is there. */
export const byLabel = (page: Page, label: string): Promise<ElementHandle> =>
  until(
    `the field “${label}”`,
    async () =>
      (await page.$(`aria/${label}[role="combobox"]`)) ??
      (await page.$(`aria/${label}[role="textbox"]`)),
  );

/** Puts every message of what was done away, so that the next one is the only one. */
const putMessagesAway = (page: Page) =>
  until('no message on the page', () =>
    page.evaluate(() => {
      const messages = [...document.querySelectorAll('output .floating')];
      for (const message of messages) [...message.querySelectorAll('button')].at(-1)?.click();
      return messages.length === 0;
    }),
  );

/** Clicks what is found, as soon as it stands still long enough to be clicked. */
const click = (what: string, page: Page, selector: string) =>
  until(what, async () => {
    const found = await page.$(selector);
    await found?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await found?.click();
    return found !== null;
  });

/** Presses the first button with this name, once it is there. */
export const press = async (page: Page, name: string): Promise<void> => {
  if (name !== 'Undo') await putMessagesAway(page);
  await click(`the button “${name}”`, page, `aria/${name}[role="button"]`);
};

/** Chooses an entry of a menu that is opened by the button with this name. */
export const chooseFrom = async (page: Page, menu: string, entry: string): Promise<void> => {
  await press(page, menu);
  await click(`the entry “${entry}”`, page, `aria/${entry}[role="menuitem"]`);
};

export const says = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.body.innerText.includes(wanted), text);
export const untilItSays = (page: Page, text: string) =>
  until(`“${text}” on the page`, () => says(page, text));
export const untilGone = (page: Page, text: string) =>
  until(`“${text}” to go away`, async () => !(await says(page, text)));

/** Goes to a view of the dashboard that is open. */
export const goTo = async (page: Page, path: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${path}`);
  await until(`the view ${path}`, () => page.$('main h1'));
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
        /Nobody is waiting|been in touch with everybody/.test(document.body.innerText),
    ),
  );
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-plan-row]')].map((row) => ({
      name: row.getAttribute('aria-label') ?? '',
      sentence: row.querySelector('p.text-caption')?.textContent ?? '',
    })),
  );
};

/** Presses a key on the first person of the plan, and waits until they are done. */
export const settleFirst = async (page: Page, key: string): Promise<void> => {
  const rows = () => page.$$('[data-plan-row]');
  const before = (await rows()).length;
  const [first] = await rows();
  await first?.focus();
  await page.keyboard.press(key as 't');
  await until('the plan to be one shorter', async () => (await rows()).length === before - 1);
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
  await (await byLabel(page, labels[1] ?? '')).type(other);
  await (await byLabel(page, labels[2] ?? '')).type(person);
  await press(page, 'Write it down');
};
