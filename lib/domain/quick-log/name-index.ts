import { foldName } from '@/lib/domain/contact/fold-name';
import type { QuickLogPerson } from './draft';

/** The names of an address book, ready to be looked up word by word. */
type NameIndex = {
  /** By a whole word of the name. */
  byWord: Map<string, number[]>;
  words: string[][];
  ids: string[];
  /** All words, sorted when a beginning is first looked up. */
  sorted: string[] | undefined;
  /** Initials (`sl`) and names written as one (`sarahlee`), when one is first looked up. */
  shorthands: { initials: Map<string, number[]>; joined: Map<string, number[]> } | undefined;
};

const indexes = new WeakMap<readonly QuickLogPerson[], NameIndex>();
/** Most names need no folding, and an address book has tens of thousands. */
const isPlain = /^[ -_a-~]*$/;
const titles = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'herr', 'frau', 'mme', 'phd', 'mba']);

/** Whether a folded word stands before names and is none: "Dr", "Frau". */
export const isTitle = (word: string): boolean => titles.has(word);

/** The words of a name, folded. `Dr. Zoë O’Neil-Hart` → `['zoe', 'oneil', 'hart']` */
export function nameWords(name: string): string[] {
  const found = isPlain.test(name)
    ? name
        .toLowerCase()
        .replaceAll("'", '')
        .split(/[^a-z0-9]+/)
        .filter(Boolean)
    : foldName(name)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean);
  const kept = found.filter((word) => !titles.has(word));
  return kept.length > 0 ? kept : found;
}

/** The first letter, whole when it takes two units. */
const firstOf = (word: string): string => String.fromCodePoint(word.codePointAt(0) ?? 32);

const push = (map: Map<string, number[]>, key: string, at: number) => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [at]);
  else if (list.at(-1) !== at) list.push(at);
};

function build(contacts: readonly QuickLogPerson[]): NameIndex {
  const index: NameIndex = {
    byWord: new Map(),
    words: [],
    ids: [],
    sorted: undefined,
    shorthands: undefined,
  };
  contacts.forEach(({ id, name }, at) => {
    const found = nameWords(name);
    index.words.push(found);
    index.ids.push(id);
    for (const word of found) push(index.byWord, word, at);
  });
  return index;
}

function shorthandsOf(index: NameIndex) {
  const initials = new Map<string, number[]>();
  const joined = new Map<string, number[]>();
  index.words.forEach((found, at) => {
    const [first = ''] = found;
    const last = found.at(-1) ?? '';
    if (found.length < 2) return;
    push(initials, firstOf(first) + firstOf(last), at);
    push(joined, first + last, at);
    if (found.length === 2) return;
    push(initials, found.map((word) => firstOf(word)).join(''), at);
    push(joined, found.join(''), at);
  });
  return { initials, joined };
}

/** The index of an address book, built once for an array. */
export function indexOf(contacts: readonly QuickLogPerson[]): NameIndex {
  const known = indexes.get(contacts);
  if (known) return known;
  const index = build(contacts);
  indexes.set(contacts, index);
  return index;
}

function beginningWith(index: NameIndex, start: string): number[] {
  const sorted = (index.sorted ??= [...index.byWord.keys()].toSorted());
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found = new Set<number>();
  for (const word of sorted.slice(low, low + 2_000)) {
    if (!word.startsWith(start)) break;
    for (const contact of index.byWord.get(word) ?? []) found.add(contact);
  }
  return [...found];
}

const fits = (name: readonly string[], typed: readonly string[], isLoose: boolean): boolean => {
  let from = 0;
  return typed.every((word) => {
    const at = name.findIndex(
      (part, index) =>
        index >= from &&
        (part === word || ((isLoose || word.length === 1) && part.startsWith(word))),
    );
    from = at + 1;
    return at >= 0;
  });
};

/** How a typed name was matched, surest first. */
export type NameMatch = { ids: string[]; how: 'full' | 'words' | 'start' | 'initials' };

/**
 * Whom some typed words may mean. Whole words of a name go before beginnings of words; a lone letter
 * beside a whole word is an initial (`sarah l`). With one word, beginnings and initials count only
 * when `isPlace`: the line has a name standing there.
 * @example lookUp(indexOf(contacts), ['sarah', 'l'], true) // { ids: [...], how: 'words' }
 */
export function lookUp(
  index: NameIndex,
  typed: readonly string[],
  isPlace: boolean,
): NameMatch | null {
  const toIds = (found: readonly number[]) => found.flatMap((at) => index.ids[at] ?? []);
  const [only = ''] = typed;
  if (typed.length === 1) {
    const exact = index.byWord.get(only);
    if (exact) return { ids: toIds(exact), how: 'words' };
    if (!isPlace) return null;
    const short = (index.shorthands ??= shorthandsOf(index));
    const joined = short.joined.get(only);
    if (joined) return { ids: toIds(joined), how: 'full' };
    const initials = only.length <= 3 ? short.initials.get(only) : undefined;
    if (initials) return { ids: toIds(initials), how: 'initials' };
    const started = only.length >= 3 ? beginningWith(index, only) : [];
    return started.length > 0 ? { ids: toIds(started), how: 'start' } : null;
  }
  const anchor = typed.find((word) => word.length > 1 && index.byWord.has(word));
  if (anchor === undefined) return null;
  const near = index.byWord.get(anchor) ?? [];
  const whole = near.filter((at) => fits(index.words[at] ?? [], typed, false));
  const full = whole.filter((at) => index.words[at]?.length === typed.length);
  const exact = full.filter((at) => index.words[at]?.join(' ') === typed.join(' '));
  if (exact.length > 0) return { ids: toIds(exact), how: 'full' };
  if (whole.length > 0) return { ids: toIds(whole), how: 'words' };
  const loose = typed.every((word) => word.length >= 3)
    ? near.filter((at) => fits(index.words[at] ?? [], typed, true))
    : [];
  return loose.length > 0 ? { ids: toIds(loose), how: 'start' } : null;
}
