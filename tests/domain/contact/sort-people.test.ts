import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '@/lib/domain/contact/fold-name';
import { nameOrder } from '@/lib/domain/contact/name-order';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { type PeopleSort, sortColumns, sortPeople } from '@/lib/domain/contact/sort-people';
import { behind, warmth } from '@/lib/domain/contact/warmth';

const today = '2026-03-20';
const day = fc.constantFrom('2025-01-01', '2026-01-15', '2026-02-20', '2026-03-19', '2026-03-25');
const name = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'Z', ' ', 'ł', '林', 'Я'), maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const person = fc
  .record(
    {
      name,
      company: fc.constantFrom('Acme', 'acme', 'ACME', 'Zeta', 'Øre'),
      tier: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
      tags: fc.array(fc.constantFrom('x', 'Y', 'z'), { minLength: 1, maxLength: 2 }),
      state: fc.constantFrom('tracked' as const, 'untracked' as const),
      lastOn: day,
      lastLightOn: day,
      lastDeepOn: day,
      dueOn: day,
      lightDays: fc.constantFrom(0, 7, 14),
      deepDays: fc.constantFrom(30, 91),
      given: fc.nat(3),
      received: fc.nat(3),
    },
    { requiredKeys: ['name', 'state'] },
  )
  .map((fields): Omit<PersonRow, 'id'> => ({ ...fields, folded: foldName(fields.name) }));
const people = fc
  .array(person, { maxLength: 40 })
  .map((rows) => rows.map((row, at): PersonRow => ({ id: `p${String(at)}`, ...row })));

const keyOf = (row: PersonRow, by: PeopleSort['by']) =>
  ({
    name: row.folded,
    company: row.company?.toLowerCase(),
    tier: row.tier,
    groups: row.tags?.[0]?.toLowerCase(),
    last: row.lastOn,
    due: row.dueOn,
    warmth: behind(row, today),
    given: (row.given ?? 0) + (row.received ?? 0) || undefined,
  })[by];
const less = <T>(a: T, b: T) => (a === b ? 0 : a < b ? -1 : 1);
const byName = (a: PersonRow, b: PersonRow) => less(a.folded, b.folded) || less(a.id, b.id);
/** The same by comparing everybody with everybody. */
const plainly = (rows: readonly PersonRow[], { by, descending }: PeopleSort) => {
  if (by === 'name') return descending ? rows.toSorted(byName).toReversed() : rows.toSorted(byName);
  return rows.toSorted((a, b) => {
    const [keyA, keyB] = [keyOf(a, by), keyOf(b, by)];
    if (keyA === undefined || keyB === undefined) {
      return less(keyA === undefined, keyB === undefined) || byName(a, b);
    }
    return (descending ? -1 : 1) * less(keyA, keyB) || byName(a, b);
  });
};

describe('the order of people', () => {
  it('is what comparing them one by one gives, in every column, both ways', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...sortColumns), fc.boolean(), (rows, by, descending) => {
        const order = sortPeople(rows, { by, descending }, today);
        const ids = [...order].map((place) => rows[place]?.id);
        expect(ids).toEqual(plainly(rows, { by, descending }).map(({ id }) => id));
      }),
      { numRuns: 500 },
    );
  });

  it('by name is made anew when a name changed, and only then', () => {
    const row = (id: string, folded: string): PersonRow => ({
      id,
      name: folded,
      folded,
      state: 'untracked',
    });
    const rows = [row('a', 'mira'), row('b', 'ada')];
    const order = nameOrder(rows);
    const tagged = rows.map((one) => ({ ...one, tags: ['x'] }));
    expect(nameOrder(tagged)).toBe(order);
    expect([...nameOrder([row('a', 'ada'), row('b', 'mira')])]).toEqual([0, 1]);
    expect([...nameOrder([row('a', 'ada')])]).toEqual([0]);
  });

  it('holds more people than letters fit into a number', () => {
    const rows = Array.from({ length: 3000 }, (_, at) => {
      const folded = String.fromCharCode(97 + ((at * 7919) % 20_000)).repeat(14) + String(at % 7);
      return { id: String(at), folded };
    });
    const expected = rows.toSorted((a, b) => less(a.folded, b.folded) || less(a.id, b.id));
    expect([...nameOrder(rows)].map((place) => rows[place])).toEqual(expected);
  });
});

describe('how far behind somebody is', () => {
  it('is what warmth tells', () => {
    fc.assert(
      fc.property(people, (rows) => {
        for (const row of rows) {
          const [clock] = warmth(row, today).clocks;
          expect(behind(row, today)).toBe(clock && clock.days / clock.wished);
        }
      }),
    );
  });
});
