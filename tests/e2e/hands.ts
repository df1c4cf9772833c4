import type { ElementHandle, Page } from 'puppeteer-core';
import { byName, shows } from './story.ts';

/** One way to work a page: with the mouse, or with the keys alone. */
export type Hand = {
  name: 'mouse' | 'keyboard';
  /** Presses what has this role and name. */
  press(role: 'button' | 'link' | 'menuitem', name: string): Promise<void>;
  /** Puts words into a field, in place of what stands there. */
  fill(label: string, words: string): Promise<void>;
  /** Chooses in the browser's own list. */
  choose(label: string, option: string): Promise<void>;
  /** Opens the menu of this button and takes an entry. */
  fromMenu(button: string, entry: string): Promise<void>;
  /** Opens what is folded under this title. */
  unfold(title: string): Promise<void>;
  /** Takes back what the message with these words is about. */
  undo(words: string): Promise<void>;
};

const replaceWith = async (page: Page, words: string) => {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(words);
};

export const mouse = (page: Page): Hand => ({
  name: 'mouse',
  press: (role, name) => byName(page, role, name).click(),
  fill: async (label, words) => {
    const named = (role: string) => `::-p-aria([name="${label}"][role="${role}"])`;
    await page.locator(`${named('textbox')}, ${named('combobox')}`).click();
    await replaceWith(page, words);
  },
  choose: async (label, option) => {
    const handle = await page.waitForSelector(`::-p-aria([name="${label}"][role="combobox"])`);
    // The list belongs to the browser and is out of the page's reach.
    const value = await handle?.evaluate(
      (found, text) =>
        [...(found as HTMLSelectElement).options].find((one) => one.text === text)?.value,
      option,
    );
    await handle?.select(value ?? `no ${option}`);
  },
  fromMenu: async (button, entry) => {
    await byName(page, 'button', button).click();
    await byName(page, 'menuitem', entry).click();
  },
  unfold: (title) => page.locator(`summary ::-p-text(${title})`).click(),
  undo: async (words) => {
    const button = await page.waitForFunction(
      (text) =>
        [...document.querySelectorAll('output > span')]
          .find((toast) => toast.textContent.includes(text))
          ?.querySelector('button'),
      {},
      words,
    );
    await (button.asElement() as ElementHandle<HTMLElement> | null)?.click();
  },
});

/** The name of what has the focus, as a reader of the screen says it; and what it is. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement)) return { name: '', kind: '' };
    const labels =
      at instanceof HTMLInputElement ||
      at instanceof HTMLTextAreaElement ||
      at instanceof HTMLSelectElement
        ? at.labels
        : null;
    const name = at.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at.textContent;
    return { name: name.trim(), kind: at.getAttribute('role') ?? at.localName };
  });

const kinds: Record<string, readonly string[]> = {
  button: ['button', 'summary'],
  link: ['a'],
  textbox: ['input', 'textarea', 'combobox'],
  select: ['select'],
};
const mostTabs = 150;

/** Tab by Tab to what has this name; fails when no way leads there. */
const reach = async (page: Page, role: string, name: string) => {
  const passed: string[] = [];
  for (let step = 0; step < mostTabs; step += 1) {
    const at = await focused(page);
    if (at.name === name && kinds[role]?.includes(at.kind)) return;
    passed.push(at.name);
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way by Tab to ${role} ${name}. Passed: ${passed.join(' | ')}`);
};

const inMenu = async (page: Page, entry: string) => {
  await page.waitForFunction(() =>
    ['menu', 'menuitem'].includes(document.activeElement?.getAttribute('role') ?? ''),
  );
  for (let step = 0; step < mostTabs; step += 1) {
    if ((await focused(page)).name === entry) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No entry ${entry} in the menu`);
};

export const keyboard = (page: Page): Hand => ({
  name: 'keyboard',
  press: async (role, name) => {
    if (role === 'menuitem') return inMenu(page, name);
    // It may be on its way.
    await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
    await reach(page, role, name);
    await page.keyboard.press('Enter');
  },
  fill: async (label, words) => {
    await page.waitForSelector(`::-p-aria([name="${label}"])`);
    await reach(page, 'textbox', label);
    await replaceWith(page, words);
  },
  choose: async (label, option) => {
    await page.waitForSelector(`::-p-aria([name="${label}"][role="combobox"])`);
    await reach(page, 'select', label);
    await page.keyboard.type(option);
    await page.waitForFunction(
      (text) =>
        document.activeElement instanceof HTMLSelectElement &&
        document.activeElement.selectedOptions[0]?.text === text,
      {},
      option,
    );
  },
  fromMenu: async (button, entry) => {
    await page.waitForSelector(`::-p-aria([name="${button}"][role="button"])`);
    await reach(page, 'button', button);
    await page.keyboard.press('Enter');
    await inMenu(page, entry);
  },
  unfold: async (title) => {
    await page.waitForSelector(`summary ::-p-text(${title})`);
    await reach(page, 'button', title);
    await page.keyboard.press('Enter');
  },
  undo: async (words) => {
    await shows(page, words);
    // In a field the key belongs to what is typed there.
    await reach(page, 'link', 'Today');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  },
});
