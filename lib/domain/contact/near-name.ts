import { foldName } from './fold-name';

/**
 * Whether two names may be the same person's: alike but for accents, order, an initial or a slip of
 * a key. Never alone a reason to merge.
 * @example isNearName('José Lopez', 'Lopez, Jose') // true
 * @example isNearName('J. López', 'José López') // true
 */
export function isNearName(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.length === 0 || second.length === 0) return false;
  const [whole, other] = [first.join(' '), second.join(' ')];
  if (whole === other) return true;
  if (first.toSorted().join(' ') === second.toSorted().join(' ')) return true;
  if (isByInitial(first, second)) return true;
  const length = Math.min(whole.length, other.length);
  return isWithin(whole, other, length >= 10 ? 2 : length >= 5 ? 1 : 0);
}

function wordsOf(name: string): string[] {
  return foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function isByInitial(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const [first = '', other = ''] = [a[0], b[0]];
  return (first.length === 1 || other.length === 1) && first[0] === other[0];
}

/** Whether so many letters changed, left out, put in or swapped with the next make one the other. */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    if (Math.min(...next) > most) return false;
    before = row;
    row = next;
  }
  return (row.at(-1) ?? 0) <= most;
}
