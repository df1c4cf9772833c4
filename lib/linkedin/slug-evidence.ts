import { isElsewhere, isRendered, type Page } from './page';
import { parseTabAddress } from './profile-address';
import { canonicalSlug } from './slug';
import { selectors, sduiCardKey } from './selectors';

/**
 * Whose page is this? The page's own marks answer: keys that end in the vanity name of the person
 * it was rendered for, and addresses inside the card. Measured on 9 captures of 2026-04 to 2026-08,
 * the last two patterns reported in 2026-09.
 */
const slugKeys = [
  /^profileCardsAboveActivity(.+)$/,
  /^profileAside(?:Pymk|Browsemap|Product)(.+)$/,
  /^ProfilePostConnectDrawer_(.+)$/,
  /^profile_experience_top_anchor_(.+)$/,
  /^(.+)activity_posts_pillContent$/,
  /^Profile_Top_Level_[A-Za-z]+?Section(.+)$/,
];
const activityCard = new RegExp(`^${sduiCardKey.replaceAll('.', '\\.')}(.+)Activity$`);
const numberedPart = /^profileCardsBelowActivityPart(\d+)(.*)$/;
const verification = /^ProfileVerificationTriggerRef-(.+)$/;
const cardWithId = new RegExp(`^${sduiCardKey.replaceAll('.', '\\.')}(A[A-Z][A-Za-z]AA[\\w-]{34})`);
const opaqueId = /^A[A-Z][A-Za-z]AA[\w-]{34}/;

/**
 * The vanity names one key may stand for; empty when it stands for none. More than one only where
 * the page's counter runs into a name that begins with a digit: `…Part17up-lee` is `7up-lee` or
 * `up-lee`.
 * @example slugsInKey('profileAsidePymkzoe-marsh') // ['zoe-marsh']
 */
export function slugsInKey(key: string): string[] {
  const part = numberedPart.exec(key);
  if (part !== null) {
    const [, digits = '', tail = ''] = part;
    const ends = [1, 2].filter((length) => length <= digits.length);
    return ends.flatMap((length) => readable(digits.slice(length) + tail));
  }
  const hit = [activityCard, ...slugKeys].map((pattern) => pattern.exec(key)?.[1]).find(Boolean);
  return hit === undefined || opaqueId.test(hit) ? [] : readable(hit);
}

/** The verified badge's key wraps a name; outside the card it may wrap a stranger's. */
function slugsInCardKey(key: string): string[] {
  const verified = verification.exec(key)?.[1];
  return verified === undefined ? slugsInKey(key) : readable(verified);
}

const readable = (raw: string): string[] => {
  const slug = canonicalSlug(raw);
  return slug === null ? [] : [slug];
};

export type SlugEvidence = {
  /** One entry per key: the names it may stand for. */
  keys: string[][];
  /** The same, of keys inside the card. */
  cardKeys: string[][];
  links: LinkedSlug[];
};

/**
 * A vanity name in an address inside the card. `echo`: it may say no more than the address bar did
 * when it was drawn, for anchors without a target repeat that (one capture has 34 such). The name in
 * an invitation is a parameter of its own.
 */
export type LinkedSlug = { slug: string; echo: boolean };

/** Everything on the page that names the person it was rendered for. */
export function slugEvidence(page: Page, card: Element): SlugEvidence {
  const keys: string[][] = [];
  const cardKeys: string[][] = [];
  for (const { element, key } of keysOf(page)) {
    const inside = card.contains(element);
    const slugs = inside ? slugsInCardKey(key) : slugsInKey(key);
    if (slugs.length === 0 || !isRendered(element)) continue;
    keys.push(slugs);
    if (inside) cardKeys.push(slugs);
  }
  return { keys, cardKeys, links: linkedSlugs(page, card) };
}

/** Opaque ids of all cards on the page; more than one means a page between two people. */
export const cardIds = (page: Page): string[] => [
  ...new Set(keysOf(page).flatMap(({ key }) => cardWithId.exec(key)?.[1] ?? [])),
];

/** Vanity names that keys anywhere on the page speak of, where no card was found. */
export const pageSlugKeys = (page: Page): string[][] =>
  keysOf(page)
    .map(({ element, key }) => (isRendered(element) ? slugsInKey(key) : []))
    .filter((slugs) => slugs.length > 0);

function keysOf({ document, main }: Page): { element: Element; key: string }[] {
  return [...document.querySelectorAll(selectors.sduiKeyed)]
    .flatMap((element) =>
      ['componentkey', 'id'].map((name) => ({ element, key: element.getAttribute(name) ?? '' })),
    )
    .filter(({ element, key }) => key !== '' && !isElsewhere(element, main, selectors.veiled));
}

/** Vanity names in the profile and invitation addresses inside an element. */
export function linkedSlugs(page: Page, scope: ParentNode): LinkedSlug[] {
  const people = hrefs(page, scope, selectors.personLink).map((url) => ({
    slug: parseTabAddress(url.href)?.slug,
    echo: true,
  }));
  const invited = hrefs(page, scope, selectors.inviteLink).map((url) => ({
    slug: canonicalSlug(url.searchParams.get('vanityName') ?? ''),
    echo: false,
  }));
  return [...people, ...invited].flatMap(({ slug, echo }) => (slug ? [{ slug, echo }] : []));
}

/** Addresses of links in a scope, as written in the page, made absolute. */
export function hrefs({ main }: Page, scope: ParentNode, selector: string): URL[] {
  const site = 'https://www.linkedin.com';
  return [...scope.querySelectorAll(selector)]
    .filter((link) => !isElsewhere(link, main))
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => URL.canParse(href, site))
    .map((href) => new URL(href, site));
}

export type Agreement = 'keys' | 'links' | 'echo' | 'none' | 'foreign';

/**
 * Does the evidence agree on this vanity name? One contradiction makes the card foreign. Keys
 * decide, but only beside something inside the card: the keys around it may be newer than it is.
 * Addresses alone are weaker, and addresses that may be echoes weaker still.
 */
export function agreement(evidence: SlugEvidence, slug: string): Agreement {
  const { keys, cardKeys, links } = evidence;
  if (!keys.every((slugs) => slugs.includes(slug))) return 'foreign';
  if (!links.every((linked) => linked.slug === slug)) return 'foreign';
  if (links.length + cardKeys.length === 0) return 'none';
  if (keys.length > 0) return 'keys';
  return links.every(({ echo }) => echo) ? 'echo' : 'links';
}

/** The one vanity name all evidence can mean, when the address does not tell. */
export function slugOf(evidence: SlugEvidence): string | null {
  const candidates = new Set([...evidence.keys.flat(), ...evidence.links.map(({ slug }) => slug)]);
  const agreed = [...candidates].filter((slug) => agreement(evidence, slug) !== 'foreign');
  return agreed.length === 1 ? (agreed[0] ?? null) : null;
}
