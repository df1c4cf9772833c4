import type { Page } from 'puppeteer-core';

/** Puts rows into a table of the database as they are; load the page again to be sure it sees them. */
export const putRows = (page: Page, table: string, rows: readonly object[]) =>
  page.evaluate(
    async (name, list) => {
      const database = await new Promise<IDBDatabase>((done) => {
        const open = indexedDB.open('tend');
        open.onsuccess = () => done(open.result);
      });
      await new Promise<void>((done, fail) => {
        const transaction = database.transaction(name, 'readwrite');
        for (const row of list) transaction.objectStore(name).put(row);
        transaction.oncomplete = () => done();
        transaction.onabort = () => fail(transaction.error);
      });
      database.close();
    },
    table,
    rows,
  );
