import type { Page } from 'puppeteer-core';

/**
 * Fills the tables that the people views read with invented people, as the services would: rows,
 * search entries, words of remarks, contacts, and so many interactions each. Raw IndexedDB, so that
 * 300 000 interactions take seconds. Call it on an open page of Tend, then load the page again.
 */
export const seedPeople = (page: Page, people: number, interactionsEach: number, today: string) =>
  page.evaluate(
    async (count, each, day) => {
      const start = Date.parse(`${day}T12:00:00Z`);
      const on = (offset: number) =>
        new Date(start + offset * 86_400_000).toISOString().slice(0, 10);
      const idOf = (index: number) => `018f0000-0000-7000-8000-${String(index).padStart(12, '0')}`;
      const pick = (list: readonly string[], index: number) => list[index % list.length] ?? '';
      const first = [
        'Mira',
        'José',
        'Łucja',
        'Otto',
        'Zoë',
        'Anders',
        'Noor',
        'Yuki',
        '陽子',
        'Леся',
      ];
      const last = [
        'Solano',
        'López',
        'Nowak',
        'Marsh',
        'Ødegård',
        'Brandt',
        'Haddad',
        'Sato',
        '林',
        'Гай',
      ];
      const said = [
        'We moved the orchard to Łódź',
        'Plans are a way to be surprised',
        'My daughter rows',
      ];
      const why = ['light', 'ramp', 'reply-owed', 'deep'];
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const open = indexedDB.open('tend');
        open.onsuccess = () => done(open.result);
        open.onerror = () => fail(open.error);
      });
      const put = (store: string, rows: readonly unknown[]) =>
        new Promise<void>((done, fail) => {
          const transaction = database.transaction(store, 'readwrite', { durability: 'relaxed' });
          for (const row of rows) transaction.objectStore(store).put(row);
          transaction.oncomplete = () => done();
          transaction.onabort = () => fail(transaction.error);
        });
      const shardOf = (id: string) => {
        let hash = 0x811c9dc5;
        for (let at = 0; at < id.length; at += 1) {
          hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
        }
        return (hash >>> 0) % 256;
      };
      const fold = (text: string) =>
        text
          .normalize('NFKD')
          .replace(/\p{M}/gu, '')
          .toLowerCase()
          .replace(/[łø]/g, (letter) => (letter === 'ł' ? 'l' : 'o'));
      const rows = new Map<number, object[]>();
      const search = new Map<number, object[]>();
      const texts = new Map<number, object[]>();
      const add = (shards: Map<number, object[]>, id: string, entry: object) => {
        const list = shards.get(shardOf(id)) ?? [];
        list.push(entry);
        shards.set(shardOf(id), list);
      };
      const personOf = (index: number) => {
        const id = idOf(index);
        const isTracked = index % 2 === 0;
        const name = `${pick(first, index)} ${pick(last, Math.floor(index / 10))} ${String(index)}`;
        const company = `House ${String(index % 500)}`;
        const headline = 'Keeps orchards, reads maps and answers letters on Sundays';
        const folded = fold(`${name} ${company} ${headline}`);
        const tier = pick(['A', 'B', 'C', ''], index);
        const tags = index % 3 === 0 ? ['berlin'] : [];
        const lastOn = on(-(index % 90));
        const dueOn = on((index % 60) - 30);
        const tracking = isTracked
          ? { state: 'tracked', startedOn: on(-200) }
          : { state: 'untracked' };
        add(rows, id, {
          id,
          name,
          company,
          headline,
          folded,
          ...(tier ? { tier } : {}),
          ...(tags.length > 0 ? { tags } : {}),
          state: tracking.state,
          ...(isTracked ? { metOn: on(-200) } : {}),
          ...(each > 0 ? { lastOn, lastKind: 'comment', lastLightOn: lastOn } : {}),
          ...(isTracked
            ? { lightDays: 14, startedOn: on(-200), dueOn, why: pick(why, index / 2) }
            : { why: 'untracked' }),
        });
        add(search, id, { id, name, detail: company, folded });
        add(texts, id, { id, folded: fold(pick(said, index)) });
        return {
          id,
          name,
          company,
          headline,
          tags,
          tracking,
          createdAt: start,
          updatedAt: start,
          aliases: [`li:in:person-${String(index)}`],
          aliasSeen: {},
          ...(tier ? { tier } : {}),
        };
      };
      const chunk = 2000;
      for (let from = 0; from < count; from += chunk) {
        const indexes = Array.from({ length: Math.min(chunk, count - from) }, (_, at) => from + at);
        await put('contacts', indexes.map(personOf));
        await put(
          'remarks',
          indexes.map((index) => ({
            id: `018f0002-0000-7000-8000-${String(index).padStart(12, '0')}`,
            createdAt: start,
            updatedAt: start,
            contactId: idOf(index),
            text: pick(said, index),
            day: on(-10),
            said: { in: 'conversation' },
          })),
        );
        if (each === 0) continue;
        await put(
          'interactions',
          indexes.flatMap((index) =>
            Array.from({ length: each }, (_, step) => ({
              id: `018f0001-${String(step).padStart(4, '0')}-7000-8000-${String(index).padStart(12, '0')}`,
              createdAt: start,
              updatedAt: start,
              contactIds: [idOf(index)],
              kind: 'comment',
              day: on(-(index % 90) - step * 20),
              recordedOn: on(-(index % 90) - step * 20),
              direction: 'outbound',
              source: 'panel',
            })),
          ),
        );
      }
      const shards = (from: Map<number, object[]>) =>
        [...from].map(([shard, entries]) => ({ shard, version: 1, entries }));
      await put('peopleShards', shards(rows));
      await put('textShards', shards(texts));
      await put('searchShards', shards(search));
      database.close();
    },
    people,
    interactionsEach,
    today,
  );
