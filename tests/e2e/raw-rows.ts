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

/** Every row of a table. */
export const readRows = <Row>(page: Page, table: string): Promise<Row[]> =>
  page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((done) => {
      const open = indexedDB.open('tend');
      open.onsuccess = () => done(open.result);
    });
    const rows = await new Promise<unknown[]>((done) => {
      const all = database.transaction(name).objectStore(name).getAll();
      all.onsuccess = () => done(all.result);
    });
    database.close();
    return rows;
  }, table) as Promise<Row[]>;
