import type { Page } from 'puppeteer-core';

/**
 * Fills the database of the page's extension with invented people by raw IndexedDB: every second one
 * kept in touch with, due days spread over two months around `today`, so many interactions each.
 * Call it on an open page of Tend whose database exists.
 */
export const seed = (page: Page, people: number, interactionsEach: number, today: string) =>
  page.evaluate(
    async (count, each, day) => {
      const dayMs = 86_400_000;
      const start = Date.parse(`${day}T12:00:00Z`);
      const on = (offset: number) =>
        new Date(start + offset * dayMs).toISOString().split('T')[0] ?? '';
      const idOf = (index: number) => `018f0000-0000-7000-8000-${String(index).padStart(12, '0')}`;
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const open = indexedDB.open('tend');
        open.onsuccess = () => done(open.result);
        open.onerror = () => fail(open.error);
      });
      const put = (store: string, rows: unknown[]) =>
        new Promise<void>((done, fail) => {
          const transaction = database.transaction(store, 'readwrite', { durability: 'relaxed' });
          for (const row of rows) transaction.objectStore(store).put(row);
          transaction.oncomplete = () => done();
          transaction.onabort = () => fail(transaction.error);
        });
      const days: Record<string, number> = {};
      const shards = Array.from({ length: 64 }, (): unknown[] => []);
      const contactOf = (index: number) => {
        const isTracked = index % 2 === 0;
        const dueOn = on((index % 60) - 30);
        const anchorOn = on((index % 60) - 44);
        const name = `Person ${String(index)} of the ${['North', 'South', 'East', 'West'][index % 4] ?? ''}`;
        if (isTracked) days[dueOn] = (days[dueOn] ?? 0) + 1;
        shards[index % 64]?.push({ id: idOf(index), name, folded: name.toLowerCase() });
        return {
          id: idOf(index),
          createdAt: start,
          updatedAt: start,
          name,
          headline: 'Keeps orchards, reads maps and answers letters on Sundays',
          company: `House ${String(index % 500)}`,
          aliases: [`li:in:person-${String(index)}`],
          aliasSeen: {},
          tags: [],
          tracking: isTracked ? { state: 'tracked', startedOn: on(-200) } : { state: 'untracked' },
          ...(isTracked
            ? {
                due: {
                  firstDueOn: dueOn,
                  dueOn,
                  intervalDays: 14,
                  tierRank: 3,
                  anchorOn,
                  hard: 0,
                  unanswered: 0,
                },
              }
            : {}),
        };
      };
      const interactionsOf = (index: number) =>
        Array.from({ length: each }, (_, step) => {
          const happened = on((index % 60) - 44 - step * 20);
          return {
            id: `018f0001-${String(step).padStart(4, '0')}-7000-8000-${String(index).padStart(12, '0')}`,
            createdAt: start,
            updatedAt: start,
            contactIds: [idOf(index)],
            kind: 'comment',
            day: happened,
            recordedOn: happened,
            direction: 'outbound',
            source: 'panel',
          };
        });
      const chunk = 2000;
      for (let from = 0; from < count; from += chunk) {
        const indexes = Array.from({ length: Math.min(chunk, count - from) }, (_, at) => from + at);
        await put('contacts', indexes.map(contactOf));
        await put('interactions', indexes.flatMap(interactionsOf));
      }
      await put('stats', [{ key: 'due', days }]);
      await put(
        'searchShards',
        shards.map((entries, shard) => ({ shard, entries })),
      );
      database.close();
    },
    people,
    interactionsEach,
    today,
  );
