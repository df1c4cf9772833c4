const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * The fields that take one change of a record back and nothing else. What still is as the change left
 * it becomes what it was; a list loses what the change added and regains what it took away, a group
 * of fields is taken back field by field; whatever was written since stays.
 *
 * @param before what stood in the changed fields, absent ones as `undefined`
 * @param after what the change wrote there
 * @example
 * takeBack({ needs: ['a', 'b', 'c'] }, { needs: ['a'] }, { needs: ['a', 'b'] }) // { needs: ['a', 'c'] }
 */
export function takeBack<T extends object>(
  now: T,
  before: Partial<T>,
  after: Partial<T>,
): Partial<T> {
  const back: Partial<T> = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [is, was, made] = [now, before, after].map((of) => Reflect.get(of, key) as unknown);
    if (sameValue(is, made)) Reflect.set(back, key, was);
    else if (Array.isArray(is)) Reflect.set(back, key, listBack(is, listOf(was), listOf(made)));
    else if (isGroup(is) && isGroup(was) && isGroup(made)) {
      Reflect.set(back, key, withoutAbsent({ ...is, ...takeBack(is, was, made) }));
    }
  }
  return back;
}

function listBack(now: unknown[], before: unknown[], after: unknown[]): unknown[] | undefined {
  const isIn = (list: unknown[], item: unknown) => list.some((other) => sameValue(other, item));
  const kept = now.filter((item) => !isIn(after, item) || isIn(before, item));
  const regained = before.filter((item) => !isIn(after, item) && !isIn(kept, item));
  const list = [...kept, ...regained];
  return list.length === 0 && before.length === 0 ? undefined : list;
}

function withoutAbsent(group: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined));
}
