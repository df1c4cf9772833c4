import type { ElementHandle, Page } from 'puppeteer-core';
import { clickFound } from './harness/act.ts';
import { until } from './harness/until.ts';
import { sees } from './harness/words.ts';

/** Gives files to the import page, as a person does with the button. */
export async function dropFiles(page: Page, paths: string[]): Promise<void> {
  const input = (await sees(page, 'input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
}

/** Presses the first button with this name, or with words like these, once it can be pressed. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const pattern = typeof name === 'string' ? `^${name}$` : name.source;
  const find = (source: string) =>
    [...document.querySelectorAll('button')].find(
      (button) => new RegExp(source).test(button.textContent.trim()) && !button.disabled,
    );
  await clickFound(
    page,
    `the button ${String(name)}`,
    async () => (await page.evaluateHandle(find, pattern)).asElement() as ElementHandle | null,
  );
}

type Hold = { isHeld: boolean; isOver: boolean };

/**
 * Lets an import store its first people and no more, as a disk does that is busy elsewhere, so that
 * what follows happens in the middle on every machine. Call it before the import begins; `held`
 * waits for the first people, `letGo` lets the rest follow.
 */
export async function holdImport(page: Page) {
  await page.evaluate(() => {
    const hold: Hold = { isHeld: false, isOver: false };
    Object.assign(globalThis, { hold });
    const opening = indexedDB.open('tend');
    opening.addEventListener('success', () => {
      const look = () => {
        // While this transaction lives no other one writes there.
        const store = opening.result.transaction('contacts', 'readwrite').objectStore('contacts');
        const ask = () => {
          const counting = store.count();
          counting.addEventListener('success', () => {
            hold.isHeld = counting.result > 0 && !hold.isOver;
            if (hold.isHeld) ask();
            else if (hold.isOver) opening.result.close();
            else setTimeout(look);
          });
        };
        ask();
      };
      look();
    });
  });
  return {
    held: () =>
      until('the first people to be stored', () =>
        page.evaluate(() => (globalThis as unknown as { hold: Hold }).hold.isHeld),
      ),
    letGo: () =>
      page.evaluate(() => {
        (globalThis as unknown as { hold: Hold }).hold.isOver = true;
      }),
  };
}

/** How many rows a table of the database in this page's profile holds. */
export function rowCount(page: Page, table: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('tend');
        opening.addEventListener('error', () => reject(new Error('cannot open')));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const counting = db.transaction(name).objectStore(name).count();
          counting.addEventListener('success', () => {
            db.close();
            resolve(counting.result);
          });
        });
      }),
    table,
  );
}
