import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { PersonRow } from './person-row';
import { warmth } from './warmth';

export const sortColumns = [
  'name',
  'company',
  'tier',
  'groups',
  'last',
  'due',
  'warmth',
  'given',
] as const;
export type SortColumn = (typeof sortColumns)[number];
export type PeopleSort = { by: SortColumn; descending: boolean };

type Key = string | number | undefined;

const keys: Record<SortColumn, (row: PersonRow, today: LocalDate) => Key> = {
  name: ({ folded }) => folded,
  company: ({ company }) => company?.toLowerCase(),
  tier: ({ tier }) => tier,
  groups: ({ tags }) => tags?.[0]?.toLowerCase(),
  last: ({ lastOn }) => lastOn,
  due: ({ dueOn }) => dueOn,
  warmth: (row, today) => {
    const [clock] = warmth(row, today).clocks;
    return clock && clock.days / clock.wished;
  },
  given: ({ given = 0, received = 0 }) => given + received || undefined,
};

const named = new WeakMap<readonly PersonRow[], PersonRow[]>();

function byName(rows: readonly PersonRow[]): PersonRow[] {
  const known = named.get(rows);
  if (known) return known;
  const sorted = rows.toSorted((a, b) => {
    if (a.folded !== b.folded) return a.folded < b.folded ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
  named.set(rows, sorted);
  return sorted;
}

/**
 * People in the order of a column, those with nothing in it last either way, alike ones by name.
 * @example sortPeople(rows, { by: 'last', descending: true }, today)
 */
export function sortPeople(
  rows: readonly PersonRow[],
  { by, descending }: PeopleSort,
  today: LocalDate,
): PersonRow[] {
  // Sorting keeps the order of what is alike, so that names need be compared only once.
  const alphabetical = byName(rows);
  if (by === 'name') return descending ? alphabetical.toReversed() : alphabetical;
  const keyed = alphabetical.map((row) => ({ row, key: keys[by](row, today) }));
  const sign = descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === b.key) return 0;
    if (a.key === undefined) return 1;
    if (b.key === undefined) return -1;
    return a.key < b.key ? -sign : sign;
  });
  return keyed.map(({ row }) => row);
}
