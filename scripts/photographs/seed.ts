import type { Page } from 'puppeteer-core';

/** Puts records into Tend's own database, as they are; call it on an open page, then load it again. */
export const seed = (page: Page, tables: Record<string, unknown[]>): Promise<void> =>
  page.evaluate(async (rows) => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const open = indexedDB.open('tend');
      open.onsuccess = () => done(open.result);
      open.onerror = () => fail(open.error);
    });
    const names = Object.keys(rows);
    const transaction = database.transaction(names, 'readwrite');
    for (const name of names) {
      for (const row of rows[name] ?? []) transaction.objectStore(name).put(row);
    }
    await new Promise<void>((done, fail) => {
      transaction.oncomplete = () => done();
      transaction.onabort = () => fail(transaction.error);
    });
    database.close();
  }, tables);
