import { foldName } from '@/lib/domain/contact/fold-name';
import { isEntryAlias } from './entry-alias';

type Person = { name: string; aliases: readonly string[] };
type Known = Person & { otherNames?: readonly string[] };

const isLinkedin = (alias: string) => alias.startsWith('li:');

/**
 * Which known contact a person in a file is: by profile address or member number, then by e-mail,
 * then by telephone, then by the place in a list (see entry-alias.ts); never by name alone. An e-mail or telephone shared by two people with different
 * profiles only counts when their names agree.
 * @example matchPerson({ name: 'Ana', aliases: ['email:a@b.example'] }, (alias) => byAlias.get(alias))
 */
export function matchPerson<T extends Known>(
  person: Person,
  find: (alias: string) => T | undefined,
): T | undefined {
  for (const alias of person.aliases.filter(isLinkedin)) {
    const known = find(alias);
    if (known) return known;
  }
  const hasProfile = person.aliases.some(isLinkedin);
  const weak = person.aliases.filter((alias) => !isLinkedin(alias));
  const inOrder = weak.toSorted(
    (a, b) => Number(b.startsWith('email:')) - Number(a.startsWith('email:')),
  );
  for (const alias of inOrder) {
    const known = find(alias);
    if (!known) continue;
    const mayDiffer = !hasProfile || !known.aliases.some(isLinkedin);
    if (isEntryAlias(alias) || (mayDiffer && alias.startsWith('email:'))) return known;
    const names = [known.name, ...(known.otherNames ?? [])].map(foldName);
    if (names.includes(foldName(person.name))) return known;
  }
  return undefined;
}
