import type { Page } from 'puppeteer-core';
import type { Person } from '../fixtures/linkedin/people.ts';
import { sduiPage } from '../fixtures/linkedin/sdui-page.ts';
import type { Pages } from './harness/site.ts';

/** Serves the profile of each of these people, as LinkedIn's newest template shows it. */
export const servePeople =
  (...people: Person[]): Pages =>
  (url) => {
    const person = people.find((known) => url.href.startsWith(addressOf(known)));
    return person && { html: sduiPage({ person }) };
  };

export const addressOf = (person: Person) =>
  `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`;

/** The element with this text, by its accessible role and name. */
export const byName = (page: Page, role: string, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="${role}"])`);

/** Clicks a button by its words. */
export const press = (page: Page, name: string) => byName(page, 'button', name).click();

/** Waits until the page shows these words anywhere. */
export const shows = (page: Page, words: string) =>
  page.waitForFunction((text) => document.body.innerText.includes(text), {}, words);

/** Waits until the page shows these words nowhere. */
export const hides = (page: Page, words: string) =>
  page.waitForFunction((text) => !document.body.innerText.includes(text), {}, words);

export const wordsOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** The value of the field with this label, as it stands now. */
export const fieldValue = (page: Page, label: string) =>
  page.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('label')];
    const found = labels.find((candidate) => candidate.textContent.trim() === wanted);
    const field = found && document.getElementById(found.htmlFor);
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      ? field.value
      : undefined;
  }, label);

/** Waits until that field holds this value. */
export const fieldHolds = (page: Page, label: string, value: string) =>
  page.waitForFunction(
    (wanted, held) => {
      const labels = [...document.querySelectorAll('label')];
      const found = labels.find((candidate) => candidate.textContent.trim() === wanted);
      const field = found && document.getElementById(found.htmlFor);
      return (
        (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
        field.value === held
      );
    },
    {},
    label,
    value,
  );

export const pressKeys = async (page: Page, ...keys: ('Control' | 'Shift' | 'Enter')[]) => {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
};

/** On a profile of somebody new: types what they said into the focused field and saves. */
export const remember = async (panel: Page, name: string, remark: string) => {
  await fieldHolds(panel, 'Name', name);
  await panel.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
  await panel.keyboard.type(remark);
  await pressKeys(panel, 'Control', 'Enter');
  await panel.waitForSelector('blockquote');
};
