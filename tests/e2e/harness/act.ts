import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Looks for an element once; null while it is not there. */
export type Find = () => Promise<ElementHandle | null>;

type Spot = { x: number; y: number };

/** Where to click this element, once it is at rest, in sight and under nothing else; else why not. */
const spotOf = async (element: Element): Promise<Spot | string> => {
  const look = () => {
    const box = [...element.getClientRects()].find(({ width, height }) => width * height > 0);
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const frame = () =>
    new Promise((done) => {
      requestAnimationFrame(done);
      // Nothing is painted in a tab that nobody sees.
      setTimeout(done, 100);
    });
  if (element.matches(':disabled')) return 'It is disabled.';
  const isFree = (spot: Spot) => {
    const top = document.elementFromPoint(spot.x, spot.y);
    const label = element.closest('label') ?? (element as HTMLInputElement).labels?.[0];
    return top !== null && (element.contains(top) || (label?.contains(top) ?? false));
  };
  const before = look();
  if (!before) return 'It takes no room.';
  if (!isFree(before)) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  }
  const from = look();
  await frame();
  const spot = look();
  if (!from || !spot || from.x !== spot.x || from.y !== spot.y) return 'It moves.';
  if (isFree(spot)) return spot;
  const top = document.elementFromPoint(spot.x, spot.y);
  return `It is covered by ${top?.outerHTML.slice(0, 160) ?? 'nothing that can be clicked'}`;
};

/** Lets the next click through only where it is meant to go, for the page may move meanwhile. */
const guard = (element: Element) => {
  const seen: { isHit?: boolean; end: () => void } = { end: () => stop.abort() };
  const stop = new AbortController();
  Object.assign(globalThis, { guardedClick: seen });
  const label = element.closest('label') ?? (element as HTMLInputElement).labels?.[0];
  const judge = (event: Event) => {
    const target = event.target as Node | null;
    seen.isHit ??= element.contains(target) || (label?.contains(target) ?? false);
    if (seen.isHit) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    addEventListener(type, judge, { capture: true, signal: stop.signal });
  }
};

/** Whether the guarded click met its element. A page that is gone by then was clicked. */
const wasHit = (page: Page) =>
  page
    .evaluate(() => {
      const { guardedClick } = globalThis as {
        guardedClick?: { isHit?: boolean; end: () => void };
      };
      guardedClick?.end();
      return guardedClick ? guardedClick.isHit === true : true;
    })
    .catch(() => true);

/** Clicks what is found, once, as soon as a person could. */
export const clickFound = (page: Page, what: string, find: Find): Promise<true> =>
  until(`${what} to be clicked`, async () => {
    const found = await find();
    if (!found) return false;
    const spot = await found.evaluate(spotOf);
    if (typeof spot === 'string') {
      // A message stays as long as the mouse rests on it.
      await page.mouse.move(0, 0);
      throw new Error(spot);
    }
    await found.evaluate(guard);
    await page.mouse.click(spot.x, spot.y).catch((error: unknown) => {
      if (!page.isClosed()) throw error;
    });
    return wasHit(page);
  });

/** Clicks what this selector finds. */
export const click = (page: Page, selector: string): Promise<true> =>
  clickFound(page, selector, () => page.$(selector));

/** Puts the focus on what is found and waits until it is there. */
export const focusFound = (page: Page, what: string, find: Find): Promise<true> =>
  until<boolean>(`the focus on ${what}`, async () => {
    const found = await find();
    if (!found) return false;
    return found.evaluate((element) => {
      if (document.activeElement !== element) (element as HTMLElement).focus();
      return document.activeElement === element;
    });
  });

export const focus = (page: Page, selector: string): Promise<true> =>
  focusFound(page, selector, () => page.$(selector));

/** Presses a key while others are held down: `chord(page, 'Control', 'Enter')`. */
export const chord = async (page: Page, ...keys: KeyInput[]): Promise<void> => {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
};

/** Types in place of what the focused field holds, and sees to it that the field holds just that. */
export const retype = async (page: Page, words: string): Promise<void> => {
  await chord(page, 'Control', 'a');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(words);
  await until(`the field to hold “${words}”`, async () => {
    const held = await page.evaluate(
      () => (document.activeElement as HTMLInputElement | null)?.value ?? 'nothing',
    );
    if (held !== words) throw new Error(`It holds “${held}”`);
    return true;
  });
};

/** Clicks a field and types into it, in place of what it holds. */
export const fill = async (page: Page, selector: string, words: string): Promise<void> => {
  await click(page, selector);
  await focus(page, selector);
  await retype(page, words);
};

/** Types a day, `2026-03-19`, into the browser's own field, which wants it in English order. */
export const typeDay = async (page: Page, selector: string, day: string): Promise<void> => {
  const [year = '', month = '', date = ''] = day.split('-');
  await focus(page, selector);
  await page.keyboard.type(`${month}${date}${year}`);
  await until(`the field to hold ${day}`, () =>
    page.evaluate((held) => (document.activeElement as HTMLInputElement).value === held, day),
  );
};
