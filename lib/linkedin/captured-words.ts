import type {
  CapturedWords,
  NamedPerson,
  SelectionSighting,
} from '../domain/remark/captured-words';
import { parseProfileAddress, parseTabAddress } from './profile-address';

/** What the menu was chosen on. `pageName`: the name in the title of the tab, if it is a profile. */
export type ChosenWords = { id: string; text: string; tabUrl: string; pageName?: string };

/**
 * Whose words were chosen. On a profile they are that person's; among posts and messages those of
 * the person the page names nearest to them, and sure only when it names one.
 * @example capturedWords({ id, text: 'We moved', tabUrl: 'https://www.linkedin.com/in/zoe/' }, null)
 *   // { people: [{ name: '', address: { key: 'li:in:zoe', … } }], isSure: true, place: 'profile', … }
 */
export function capturedWords(
  chosen: ChosenWords,
  sighting: SelectionSighting | null,
): CapturedWords {
  const { id, tabUrl, pageName } = chosen;
  const page = parseTabAddress(tabUrl);
  const near = (sighting?.links ?? []).flatMap((link) => namedPerson(link) ?? []);
  const onActivity = page?.subView?.startsWith('recent-activity') === true;
  const text = (sighting?.text || chosen.text).trim().slice(0, 20_000);
  const url = (sighting?.url ?? tabUrl).slice(0, 2_000);
  const place = sighting?.place ?? (page ? 'profile' : 'other');
  const words = { id, text, place, ...(url ? { url } : {}) };
  if (page && (!onActivity || near.length === 0)) {
    const known = near.find(({ address }) => address.slug === page.slug);
    const name = known?.name || pageName || '';
    return { ...words, people: [{ name, address: page }], isSure: true };
  }
  return { ...words, people: near, isSure: sighting?.isSure === true && near.length === 1 };
}

/** A link to a profile as a person; null when it leads to nobody's page. */
export function namedPerson({ name, href }: { name: string; href: string }): NamedPerson | null {
  const address = parseProfileAddress(href);
  return address && { name: name.trim().slice(0, 300), address };
}

/** "Add to Tend" on a link: the person it leads to, to be added or opened. */
export function chosenLink(id: string, linkUrl: string, text: string): CapturedWords | null {
  const person = namedPerson({ name: text, href: linkUrl });
  if (!person) return null;
  const name = person.name || nameInSlug(person.address.slug ?? '');
  return { id, place: 'profile', people: [{ ...person, name }], isSure: true };
}

/** A guess to be corrected: `ivo-lund-31a65` → `Ivo Lund`. */
const nameInSlug = (slug: string): string =>
  slug
    .split('-')
    .filter((part) => part !== '' && !/\d/.test(part))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
