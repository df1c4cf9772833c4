import type { Contact } from './contact';
import type { Merge } from './merge';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What a value becomes when the change from `before` to `after` is taken back, though it may have
 * been changed again since. Untouched it is as before; of a list only what the change brought goes
 * and what it took comes back; anything else that was changed since stays.
 * @example putBack(['a', 'b', 'new'], ['a'], ['a', 'b']) // ['a', 'new']
 */
export function putBack(now: unknown, before: unknown, after: unknown): unknown {
  if (same(now, after)) return before;
  if (!Array.isArray(now)) return now;
  const had = listOf(before);
  const got = listOf(after);
  const brought = got.filter((item) => !isIn(had, item));
  const taken = had.filter((item) => !isIn(got, item));
  const left: unknown[] = now.filter((item: unknown) => !isIn(brought, item));
  return [...left, ...taken.filter((item) => !isIn(left, item))];
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const isIn = (list: readonly unknown[], item: unknown): boolean =>
  list.some((each) => same(each, item));

/**
 * The fields of the kept contact that change when a merge is taken apart; `undefined` removes one.
 * What was changed since stays; an address of the other one goes with the other one.
 * @example takeApart(merge, contact).aliases // those it had before, and those seen since
 */
export function takeApart(
  { keptBefore, goneBefore, keptAfter }: Merge,
  now: Contact,
): Partial<Contact> {
  const back: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(keptBefore), ...Object.keys(keptAfter)])) {
    if (key === 'due' || key === 'aliasSeen') continue;
    const [before, after, value] = [keptBefore, keptAfter, now].map(
      (contact) => Reflect.get(contact, key) as unknown,
    );
    const next = putBack(value, before, after);
    back[key] = Array.isArray(next) && next.length === 0 && before === undefined ? undefined : next;
  }
  const isOthers = (alias: string) =>
    (alias in goneBefore.aliasSeen || goneBefore.aliases.includes(alias)) &&
    !(alias in keptBefore.aliasSeen);
  const aliasSeen: Contact['aliasSeen'] = {};
  for (const [alias, seen] of Object.entries(now.aliasSeen)) {
    if (isOthers(alias)) continue;
    const before = keptBefore.aliasSeen[alias];
    aliasSeen[alias] = before && same(seen, keptAfter.aliasSeen[alias]) ? before : seen;
  }
  return {
    ...back,
    aliasSeen: same(now.aliasSeen, keptAfter.aliasSeen) ? keptBefore.aliasSeen : aliasSeen,
  };
}
