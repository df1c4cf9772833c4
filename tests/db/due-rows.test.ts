import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TendDatabase } from '@/lib/db/database';
import { dueCandidates, dueCount, putDueCaches } from '@/lib/db/due-rows';
import { addDays } from '@/lib/domain/calendar/add-days';
import type { DueCache } from '@/lib/domain/contact/contact';
import { compareDueIndex } from '@/lib/domain/plan/due-index';
import { buildContact } from '@/tests/builders/build-contact';

const today = '2026-03-02';
let databases = 0;

const cache = fc.record({
  firstDue: fc.integer({ min: -40, max: 10 }),
  intervalDays: fc.constantFrom(1, 7, 14, 30, 90),
  tierRank: fc.constantFrom(0, 1, 3),
  anchor: fc.integer({ min: -120, max: -41 }),
  hard: fc.constantFrom<0 | 1>(0, 1),
  unanswered: fc.constantFrom<0 | 1>(0, 1),
});

it('reads the best of everybody who is due from a few rows of each interval (E10)', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(cache, { maxLength: 40 }),
      fc.integer({ min: 1, max: 6 }),
      async (caches, limit) => {
        databases += 1;
        const db = new TendDatabase(`due-rows-${String(databases)}`);
        const contacts = caches.map(({ firstDue, anchor, ...rest }, index) => {
          const dueOn = addDays(today, firstDue);
          const due: DueCache = {
            ...rest,
            firstDueOn: dueOn,
            dueOn,
            anchorOn: addDays(today, anchor),
          };
          return buildContact({ id: `c${String(index).padStart(3, '0')}`, due });
        });
        await db.contacts.bulkAdd(contacts);
        const index = ({ id, due }: (typeof contacts)[number]) => ({
          contactId: id,
          tierRank: 3,
          hard: 0 as const,
          unanswered: 0 as const,
          ...due,
        });
        const ranked = (rows: typeof contacts) =>
          rows
            .toSorted((a, b) => compareDueIndex(index(a), index(b), today))
            .slice(0, limit)
            .map(({ id }) => id);
        const dueNow = contacts.filter(({ due }) => (due?.firstDueOn ?? '9') <= today);
        expect(ranked(await dueCandidates(db, today, limit))).toEqual(ranked(dueNow));
        await db.delete();
      },
    ),
    { numRuns: 60 },
  );
});

it('counts the people who are due in one row, whatever is written over what', async () => {
  const write = fc.record({
    person: fc.nat(4),
    firstDue: fc.option(fc.integer({ min: -5, max: 5 })),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(write, { maxLength: 30 }), async (writes) => {
      databases += 1;
      const db = new TendDatabase(`due-rows-${String(databases)}`);
      await db.contacts.bulkAdd(
        [0, 1, 2, 3, 4].map((index) => buildContact({ id: String(index) })),
      );
      for (const { person, firstDue } of writes) {
        await db.write(async () => {
          const contact = await db.contacts.get(String(person));
          if (!contact) return;
          const firstDueOn = firstDue === null ? undefined : addDays(today, firstDue);
          const written = {
            firstDueOn,
            tierRank: 3,
            anchorOn: '',
            hard: 0,
            unanswered: 0,
          } as const;
          await putDueCaches(db, [{ contact, cache: written }]);
        });
      }
      const counted = (await db.contacts.toArray()).filter(
        ({ due }) => due?.firstDueOn !== undefined && due.firstDueOn <= today,
      );
      expect(await dueCount(db, today)).toBe(counted.length);
      await db.delete();
    }),
    { numRuns: 40 },
  );
});
