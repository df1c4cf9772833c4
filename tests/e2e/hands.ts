import type { Page } from 'puppeteer-core';
import { chord, click, fill, retype } from './harness/act.ts';
import { until } from './harness/until.ts';
import { sees, shows } from './harness/words.ts';
import { field, named, undo } from './story.ts';

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

/** The browser's own list with this label and the value of one of its options, once it has that. */
const optionOf = async (page: Page, label: string, option: string) => {
  const list = await page.$(named('combobox', label));
  const value = await list?.evaluate(
    (found, text) =>
      [...(found as HTMLSelectElement).options].find((one) => one.text === text)?.value,
    option,
  );
  return list && value !== undefined && { list, value };
};

export const mouse = (page: Page): Hand => ({
  name: 'mouse',
  press: async (role, name) => {
    await click(page, named(role, name));
  },
  fill: (label, words) => fill(page, field(label), words),
  choose: async (label, option) => {
    // The list belongs to the browser and is out of the page's reach.
    const { list, value } = await until(`the option ${option}`, () =>
      optionOf(page, label, option),
    );
    await list.select(value);
  },
  fromMenu: async (button, entry) => {
    await click(page, named('button', button));
    await click(page, named('menuitem', entry));
  },
  unfold: async (title) => {
    await click(page, `summary ::-p-text(${title})`);
  },
  undo: async (words) => {
    await undo(page, words);
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
    // A key that stands beside the words is not said.
    const said = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      for (const silent of copy.querySelectorAll('[aria-hidden=true]')) silent.remove();
      return copy.textContent;
    };
    if (at === document.body) return { name: '', kind: 'body' };
    const name = at.getAttribute('aria-label') ?? said(labels?.[0] ?? at);
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
  await sees(page, '[role=menuitem]:focus');
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
    await sees(page, named(role, name));
    await reach(page, role, name);
    await page.keyboard.press('Enter');
  },
  fill: async (label, words) => {
    await sees(page, `::-p-aria([name="${label}"])`);
    await reach(page, 'textbox', label);
    await retype(page, words);
  },
  choose: async (label, option) => {
    await until(`the option ${option}`, () => optionOf(page, label, option));
    await reach(page, 'select', label);
    const isChosen = (text: string) =>
      document.activeElement instanceof HTMLSelectElement &&
      document.activeElement.selectedOptions[0]?.text === text;
    // A browser that is kept waiting between two letters begins a new word: then it is typed again.
    await until(`${option} to be chosen`, async () => {
      await page.keyboard.type(option);
      return until(option, () => page.evaluate(isChosen, option), 3000).catch(() => false);
    });
  },
  fromMenu: async (button, entry) => {
    await sees(page, named('button', button));
    await reach(page, 'button', button);
    await page.keyboard.press('Space');
    await inMenu(page, entry);
  },
  unfold: async (title) => {
    await sees(page, `summary ::-p-text(${title})`);
    await reach(page, 'button', title);
    await page.keyboard.press('Enter');
  },
  undo: async (words) => {
    await shows(page, words);
    // In a field the key belongs to what is typed there.
    await reach(page, 'link', 'Today');
    await chord(page, 'Control', 'z');
  },
});
