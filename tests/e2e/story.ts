import type { ElementHandle, Page } from 'puppeteer-core';
import type { Person } from '../fixtures/linkedin/people.ts';
import { sduiPage } from '../fixtures/linkedin/sdui-page.ts';
import { chord, click, clickFound, retype } from './harness/act.ts';
import type { Pages } from './harness/site.ts';
import { until } from './harness/until.ts';
import { sees, shows } from './harness/words.ts';

/** Serves the profile of each of these people, as LinkedIn's newest template shows it. */
export const servePeople =
  (...people: Person[]): Pages =>
  (url) => {
    const person = people.find((known) => url.href.startsWith(addressOf(known)));
    return person && { html: sduiPage({ person }) };
  };

export const addressOf = (person: Person) =>
  `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`;

/** What has this role and this name, as a selector. */
export const named = (role: string, name: string) => `::-p-aria([name="${name}"][role="${role}"])`;

/** The field with this label, typed into or chosen from, as a selector. */
export const field = (label: string) => `${named('textbox', label)}, ${named('combobox', label)}`;

/** Clicks a button by its words. */
export const press = (page: Page, name: string) => click(page, named('button', name));

/** Opens the menu of this button and takes the first entry that has these words in it. */
export const fromMenu = async (page: Page, button: string, entry: string) => {
  await press(page, button);
  await takeEntry(page, entry);
};

/** Takes the first entry with these words in it from the menu that is open. */
export const takeEntry = (page: Page, words: string) =>
  click(page, `[role=menuitem] ::-p-text(${words})`);

/** Puts every message of what was done away, so that the next one is the only one. */
export const putMessagesAway = (page: Page) =>
  until('no message on the page', () =>
    page.evaluate(() => {
      const messages = [...document.querySelectorAll('output .floating')];
      for (const message of messages) [...message.querySelectorAll('button')].at(-1)?.click();
      return messages.length === 0;
    }),
  );

/** Takes back what the message with these words is about; an older one may stand there before it. */
export const undo = (page: Page, words: string) => {
  const undoOf = (text: string) =>
    [...document.querySelectorAll('output > span')]
      .find((toast) => toast.textContent.includes(text))
      ?.querySelector('button');
  return clickFound(
    page,
    `what takes back “${words}”`,
    async () => (await page.evaluateHandle(undoOf, words)).asElement() as ElementHandle | null,
  );
};

/** The value of the field with this label, as it stands now. */
export const fieldValue = (page: Page, label: string) =>
  page.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('label')];
    const found = labels.find((candidate) => candidate.textContent.trim() === wanted);
    const labelled = found && document.getElementById(found.htmlFor);
    return labelled instanceof HTMLInputElement || labelled instanceof HTMLTextAreaElement
      ? labelled.value
      : undefined;
  }, label);

/** Waits until that field holds this value. */
export const fieldHolds = (page: Page, label: string, value: string) =>
  until(`“${value}” in the field ${label}`, async () => (await fieldValue(page, label)) === value);

/** On a profile of somebody new: types what they said into the focused field and saves. */
export const remember = async (panel: Page, name: string, remark: string) => {
  await fieldHolds(panel, 'Name', name);
  await until('the focus where words go', () =>
    panel.evaluate(() => document.activeElement instanceof HTMLTextAreaElement),
  );
  await retype(panel, remark);
  await chord(panel, 'Control', 'Enter');
  await shows(panel, remark);
  await sees(panel, 'blockquote');
};
