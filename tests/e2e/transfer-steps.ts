import type { Page } from 'puppeteer-core';

/** Gives files to the import page, as a person does with the button. */
export async function dropFiles(page: Page, paths: string[]): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(
    ...paths,
  );
}

/** Presses the button with this name, once it is there. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const pattern = typeof name === 'string' ? `^${name}$` : name.source;
  const handle = await page.waitForFunction(
    (source) =>
      [...document.querySelectorAll('button')].find(
        (button) => new RegExp(source).test(button.textContent?.trim() ?? '') && !button.disabled,
      ),
    { timeout: 30_000 },
    pattern,
  );
  await (handle.asElement() as unknown as { click(): Promise<void> }).click();
}

/** Waits until the page says this. */
export async function says(page: Page, words: string, timeout = 30_000): Promise<void> {
  await page.waitForFunction((text) => document.body.innerText.includes(text), { timeout }, words);
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
