import type { en } from './en';
import { fillIn } from './fill-in';
import { loadedRoom, type Plural, type Words } from './rooms';

/** Paths of all entries: `'plan.open' | 'common.people' | …`. */
type PathOf<T> = {
  [K in keyof T & string]: T[K] extends string | Plural ? K : `${K}.${PathOf<T[K]>}`;
}[keyof T & string];

type EntryAt<T, P> = P extends keyof T
  ? T[P]
  : P extends `${infer Head}.${infer Rest}`
    ? Head extends keyof T
      ? EntryAt<T[Head], Rest>
      : never
    : never;

/** The names in `{braces}`; a plural always needs its `count`. */
type NamesIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type NamesOf<E> = E extends Plural ? 'count' | NamesIn<E['one'] | E['other']> : NamesIn<E>;
type ParamsFor<Names extends string> = {
  [N in Names]: N extends 'count' ? number : string | number;
};

export type StringKey = PathOf<typeof en>;
type Args<K extends StringKey, Names extends string = NamesOf<EntryAt<typeof en, K>>> = [
  Names,
] extends [never]
  ? []
  : [params: ParamsFor<Names>];

const locale = 'en';
const rules = new Intl.PluralRules(locale);

const known = new Map<string, string | Plural>();

const isPlural = (entry: Plural | Words): entry is Plural => 'one' in entry && 'other' in entry;

function find(key: string): string | Plural | undefined {
  const [room = '', ...path] = key.split('.');
  let entry: string | Plural | Words | undefined = loadedRoom(room);
  for (const name of path) {
    if (typeof entry !== 'object' || isPlural(entry) || !Object.hasOwn(entry, name))
      return undefined;
    entry = entry[name];
  }
  return typeof entry === 'string' || (entry && isPlural(entry)) ? entry : undefined;
}

function entryAt(key: string): string | Plural | undefined {
  const found = known.get(key) ?? find(key);
  if (found !== undefined) known.set(key, found);
  return found;
}

/**
 * The words for a key. Unknown keys, missing and misspelt parameters do not compile; a plural
 * entry takes `count`. Text parameters are isolated, so that a name in another script (or a hostile
 * one) cannot turn the sentence around.
 *
 * @example t('common.people', { count: 2 }) // '2 people'
 */
export function t<K extends StringKey>(key: K, ...args: Args<K>): string {
  const params: Record<string, string | number> = args[0] ?? {};
  const entry = entryAt(key);
  if (entry === undefined) return key;
  const text =
    typeof entry === 'string'
      ? entry
      : rules.select(Number(params.count)) === 'one'
        ? entry.one
        : entry.other;
  return fillIn(text, params);
}
