import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { foldName } from '@/lib/domain/contact/fold-name';
import { isEntryAlias } from './entry-alias';

type Person = {
  name: string;
  aliases: readonly string[];
  connectedOn?: LocalDate;
  company?: string;
};
type Known = Person & { otherNames?: readonly string[] };

const hasProfile = ({ aliases }: Person) => aliases.some((alias) => alias.startsWith('li:'));
const isEntry = ({ aliases }: Person) => aliases.every(isEntryAlias);

/** Whether somebody in a file may be known again without an address in common. */
export const mayBeListed = (person: Person): boolean =>
  person.connectedOn !== undefined || isEntry(person);

/**
 * Which contact somebody in a list of connections is when no address tells: the same name and the
 * same day of connection, which never changes, where not both have a profile; for somebody without
 * any address also the same name and company, where one of the two days is not known. Only when it
 * can be nobody else: of several that fit, one company must name exactly one. Never by name alone.
 * @example matchEntries([{ name: 'Mira Sol', aliases: [], connectedOn: '2020-03-27' }], contacts)
 */
export function matchEntries<P extends Person, C extends Known>(
  people: readonly P[],
  contacts: readonly C[],
): Map<P, C> {
  const found = new Map<P, C>();
  const taken = new Set<C>();
  const match = (keyOf: KeyOf, mayBe: (person: P, contact: C) => boolean) => {
    const byKey = grouped(
      contacts.filter((contact) => !taken.has(contact)),
      (contact) =>
        [contact.name, ...(contact.otherNames ?? [])].map((name) => keyOf(name, contact)),
    );
    const left = people.filter((person) => !found.has(person));
    for (const [key, group] of grouped(left, (person) => [keyOf(person.name, person)])) {
      for (const [person, contact] of onlyPairs(group, byKey.get(key) ?? [], mayBe)) {
        if (taken.has(contact)) continue;
        found.set(person, contact);
        taken.add(contact);
      }
    }
  };
  match(
    (name, { connectedOn }) => connectedOn && `${foldName(name)}|${connectedOn}`,
    (person, contact) => !hasProfile(person) || !hasProfile(contact),
  );
  match(
    (name, { company }) => company && `${foldName(name)}|${foldName(company)}`,
    (person, contact) =>
      isEntry(person) && (person.connectedOn === undefined || contact.connectedOn === undefined),
  );
  return found;
}

/** More of one name and day, or of one name and company, than any list of real people holds. */
const mostAlike = 20;

type KeyOf = (name: string, person: Person) => string | undefined;

function grouped<T>(list: readonly T[], keysOf: (one: T) => (string | undefined)[]) {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    for (const key of new Set(keysOf(one))) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}

/** The pairs of one group in which either can be nobody else; a shared company settles the rest. */
function onlyPairs<P extends Person, C extends Known>(
  people: readonly P[],
  contacts: readonly C[],
  mayBe: (person: P, contact: C) => boolean,
): [P, C][] {
  if (people.length > mostAlike || contacts.length > mostAlike) return [];
  const pairs = people.flatMap((person) =>
    contacts.flatMap((contact) => (mayBe(person, contact) ? [[person, contact] as const] : [])),
  );
  const isOnly = ([person, contact]: readonly [P, C], among: readonly (readonly [P, C])[]) =>
    among.filter(([p, c]) => p === person || c === contact).length === 1;
  const alike = pairs.filter(
    ([p, c]) => p.company !== undefined && foldName(p.company) === foldName(c.company ?? ''),
  );
  return pairs.flatMap((pair): [P, C][] =>
    isOnly(pair, pairs) || (alike.includes(pair) && isOnly(pair, alike))
      ? [[pair[0], pair[1]]]
      : [],
  );
}
