import { pageKey } from './guest';
import { isElsewhere, isRendered, type Page } from './page';
import { linkedSlugs, pageSlugKeys } from './slug-evidence';
import { sduiProfileScreen, selectors } from './selectors';

/** Pages of LinkedIn that stand in front of others, by the name they give themselves. */
const wallKeys = /guest[-_]home|auth_?wall|login|checkpoint|signup/i;

/** A sign-in wall or the front door under a person's address. */
export const isWall = (document: Document): boolean => wallKeys.test(pageKey(document));

/**
 * What the main area says it shows: `profile`, `other` (search, feed, connections …) or `unknown`
 * when it says nothing. A person's sub-page (`details/…`) may be a screen of the profile family.
 */
export function mainScreen({ document, main, address }: Page): 'profile' | 'other' | 'unknown' {
  const screens = [...document.querySelectorAll(selectors.sduiScreen)]
    .filter((node) => !isElsewhere(node, main, selectors.veiled) && isRendered(node))
    .filter((node) => main !== null && (node.contains(main) || main.contains(node)))
    .map((node) => node.getAttribute('data-sdui-screen') ?? '');
  const family = sduiProfileScreen.replace(/Profile$/, '');
  const allowed = (screen: string): boolean =>
    screen === sduiProfileScreen || (address.subView !== undefined && screen.startsWith(family));
  if (!screens.every(allowed)) return 'other';
  return screens.length > 0 ? 'profile' : 'unknown';
}

/**
 * Does the page speak of other people only? Its keys name somebody else, or its main area links to
 * people and not once to the one of the address.
 */
export function speaksOfOthers(page: Page): boolean {
  const { slug } = page.address;
  if (slug === undefined) return true;
  if (pageSlugKeys(page).some((slugs) => !slugs.includes(slug))) return true;
  const linked = page.main === null ? [] : linkedSlugs(page, page.main);
  return linked.length > 0 && !linked.some((link) => link.slug === slug);
}
