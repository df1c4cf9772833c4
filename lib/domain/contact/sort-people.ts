import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { nameOrder } from './name-order';
import type { PersonRow } from './person-row';
import type { Places } from './places';
import { behind } from './warmth';

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

type Key = string | number;

const keys: Record<
  Exclude<SortColumn, 'name'>,
  (row: PersonRow, today: LocalDate) => Key | undefined
> = {
  company: ({ company }) => company,
  tier: ({ tier }) => tier,
  groups: ({ tags }) => tags?.[0],
  last: ({ lastOn }) => lastOn,
  due: ({ dueOn }) => dueOn,
  warmth: behind,
  given: ({ given = 0, received = 0 }) => given + received || undefined,
};

const kept = new WeakMap<readonly PersonRow[], Map<string, Places>>();

/**
 * People in the order of a column, those with nothing in it last either way, alike ones by name.
 * Orders are kept as long as the rows are.
 * @example sortPeople(rows, { by: 'last', descending: true }, today)
 */
export function sortPeople(
  rows: readonly PersonRow[],
  { by, descending }: PeopleSort,
  today: LocalDate,
): Places {
  const orders = kept.get(rows) ?? new Map<string, Places>();
  kept.set(rows, orders);
  const name = `${by} ${String(descending)} ${today}`;
  const known = orders.get(name);
  if (known) return known;
  const order = sort(rows, by, descending, today);
  orders.set(name, order);
  return order;
}

function sort(
  rows: readonly PersonRow[],
  by: SortColumn,
  descending: boolean,
  today: LocalDate,
): Places {
  const byName = nameOrder(rows);
  if (by === 'name') return descending ? byName.toReversed() : byName;
  const keyOf = keys[by];
  // Few different values stand in many rows: the values are sorted, the rows only put where they belong.
  const numbers = new Map<Key, number>();
  const valueOf = Uint32Array.from(rows, (row) => {
    const key = keyOf(row, today);
    if (key === undefined) return 0;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  });
  const slots = slotsOf(numbers, descending);
  const next = new Uint32Array(numbers.size + 2);
  for (const value of valueOf) {
    const after = (slots[value] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let slot = 1; slot < next.length; slot += 1) {
    next[slot] = (next[slot] ?? 0) + (next[slot - 1] ?? 0);
  }
  const order = new Uint32Array(rows.length);
  for (const place of byName) {
    const slot = slots[valueOf[place] ?? 0] ?? 0;
    const at = next[slot] ?? 0;
    order[at] = place;
    next[slot] = at + 1;
  }
  return order;
}

/** Which place each value has among all of them; values that differ in case alone share one. */
function slotsOf(numbers: ReadonlyMap<Key, number>, descending: boolean): Uint32Array {
  const sign = descending ? -1 : 1;
  const values = [...numbers].map(([key, number]) => ({
    key: typeof key === 'string' ? key.toLowerCase() : key,
    number,
  }));
  values.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -sign : sign));
  const slots = new Uint32Array(numbers.size + 1);
  let slot = -1;
  for (const [at, { key, number }] of values.entries()) {
    if (at === 0 || key !== values[at - 1]?.key) slot += 1;
    slots[number] = slot;
  }
  slots[0] = numbers.size;
  return slots;
}
