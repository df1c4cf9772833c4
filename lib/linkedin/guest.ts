import { type Card, type Found, found, type Page, shown, textOf } from './page';
import { parseTabAddress } from './profile-address';
import { selectors } from './selectors';
import { caps, cleanText } from './text';
import { isPersonName, titleAgrees } from './title';

/**
 * Signed-out pages: `top-card-layout` classes, and the person's address in the page's own metadata.
 * Null when this is no such page, `'absent'` when it is one that found nobody.
 */
export function readGuest(page: Page): Card | 'absent' | null {
  const { document, main } = page;
  if (!pageKey(document).startsWith('public_profile_v3')) return null;
  const headings = shown(document, selectors.guestName, main);
  const name = nameIn(page, headings);
  if (headings.length === 0 && name === undefined) return 'absent';
  if (headings.length > 1) return { template: 'guest', proof: 'none' };
  const slugs = ownSlugs(document);
  const proof = proofOf(page, slugs, name?.value ?? '');
  if (proof === 'foreign' || proof === 'none') return { template: 'guest', proof, name };
  const field = (selector: string) => textOf(shown(document, selector, main)[0], caps.text);
  return {
    template: 'guest',
    proof,
    name,
    headline: found(field(selectors.guestHeadline), 'guest.headline', 'high'),
    company: found(field(selectors.guestCompany), 'guest.positions', 'high'),
    location: found(locationIn(page), 'guest.subline', 'medium'),
    otherSlugs: proof === 'alias' ? slugs : [],
  };
}

/** Which page LinkedIn itself says this is; empty on signed-in pages of today. */
export const pageKey = (document: Document): string =>
  document.querySelector(selectors.guestKey)?.getAttribute('content') ?? '';

function nameIn({ document }: Page, headings: Element[]): Found<string> | undefined {
  const shownName = textOf(headings[0], caps.name);
  if (isPersonName(shownName)) return found(shownName, 'guest.title', 'high');
  const meta = (selector: string) => document.querySelector(selector)?.getAttribute('content');
  const [given, family] = [meta(selectors.guestFirstName), meta(selectors.guestLastName)];
  // Half a name is none; people with one name have an empty second.
  const written =
    given && typeof family === 'string' ? cleanText(`${given} ${family}`, caps.name) : '';
  return isPersonName(written) ? found(written, 'guest.meta', 'medium') : undefined;
}

/** The addresses the page gives itself. They may differ from the bar's: an alias of one person. */
function ownSlugs(document: Document): string[] {
  const written = [
    document.querySelector(selectors.guestCanonical)?.getAttribute('href'),
    document.querySelector(selectors.guestUrl)?.getAttribute('content'),
  ];
  const slugs = written.map((address) => parseTabAddress(address ?? '')?.slug);
  return [...new Set(slugs.filter((slug) => slug !== undefined))];
}

function proofOf({ address, title }: Page, slugs: string[], name: string): Card['proof'] {
  if (address.slug === undefined || slugs.length === 0) return 'none';
  if (slugs.length > 1) return 'foreign';
  if (slugs[0] === address.slug) return 'keys';
  return titleAgrees(title, name) ? 'alias' : 'foreign';
}

/** The first thing under the headline that is no link. */
function locationIn({ document, main }: Page): string {
  const line = shown(document, selectors.guestSubline, main)[0];
  const parts = [...(line?.children ?? [])].filter((part) => part.closest('a') === null);
  const place = parts.find((part) => part.querySelector('a') === null);
  return textOf(parts.length === 0 && line?.querySelector('a') === null ? line : place, caps.text);
}
