import { en } from './en';
import { fillIn } from './fill-in';

type Plural = { readonly one: string; readonly other: string };
type Catalogue = { readonly [key: string]: string | Plural | Catalogue };

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

function entryAt(path: string): string | Plural | undefined {
  let entry: unknown = en satisfies Catalogue;
  for (const key of path.split('.')) {
    if (typeof entry !== 'object' || entry === null) return undefined;
    entry = Object.entries(entry).find(([name]) => name === key)?.[1];
  }
  if (typeof entry === 'string') return entry;
  return isPlural(entry) ? entry : undefined;
}

function isPlural(entry: unknown): entry is Plural {
  return typeof entry === 'object' && entry !== null && 'one' in entry && 'other' in entry;
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
