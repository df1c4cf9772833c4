import type { SelectionSighting } from '../domain/remark/captured-words';
import { parseProfileAddress } from './profile-address';

const mostLinks = 5;
const postNumber = /urn:li:(activity|ugcPost|share):(\d{6,25})/;
const textBlocks =
  'p, span[dir], blockquote, [data-testid="expandable-text-box"], .update-components-text, .msg-s-event-listitem__body';
const messageParts = '[class*="msg-"], [data-sdui-screen*="essaging"]';

/**
 * Who wrote the selected words, as the page itself says: the nearest box around them that links to
 * exactly one person. Links inside the selected text are people it mentions, not its author. Where
 * the nearest box names several, all are offered and nothing is sure. Reads only, never throws.
 * @example selectionAuthor(document, location.href) // { text, url, links: [{ name, href }], isSure, … }
 */
export function selectionAuthor(document: Document, url: string): SelectionSighting | null {
  const selection = document.getSelection();
  const text = selection?.toString().replace(/\s+/g, ' ').trim() ?? '';
  const node = selection?.anchorNode ?? null;
  const start = node && (node.nodeType === 1 ? (node as Element) : node.parentElement);
  if (!text || !start) return null;
  const words = start.closest(textBlocks) ?? start;
  const found = nearestPeople(words);
  return {
    text: text.slice(0, 20_000),
    url: postAddress(words, url),
    place: placeOf(words, url),
    links: found.slice(0, mostLinks),
    isSure: found.length === 1,
  };
}

type NamedLink = { name: string; href: string };

function nearestPeople(words: Element): NamedLink[] {
  for (let box = words.parentElement; box && !isPage(box); box = box.parentElement) {
    const people = peopleIn(box, words);
    if (people.length > 0) return people;
  }
  return [];
}

const isPage = (box: Element): boolean => /^(?:main|body|html)$/i.test(box.localName);

function peopleIn(box: Element, words: Element): NamedLink[] {
  const byKey = new Map<string, NamedLink>();
  for (const link of box.querySelectorAll('a[href]')) {
    if (
      words.contains(link) ||
      link.closest('[class*="comment"]') !== words.closest('[class*="comment"]')
    )
      continue;
    const href = absolute(link.getAttribute('href') ?? '');
    const address = parseProfileAddress(href);
    if (!address) continue;
    const name = nameOf(link);
    const known = byKey.get(address.slug ?? address.key);
    if (!known || (known.name === '' && name !== ''))
      byKey.set(address.slug ?? address.key, { name, href });
  }
  return [...byKey.values()];
}

const absolute = (href: string): string =>
  href.startsWith('/') ? `https://www.linkedin.com${href}` : href;

/** The first words of a link that are a name: not a headline, not "1st", not hidden twice. */
function nameOf(link: Element): string {
  const part = link.querySelector('[aria-hidden="true"], span[dir], h2, h3, strong, p') ?? link;
  const [name = ''] = (part.textContent ?? '')
    .split(/[\n•·]| {2,}/)
    .map((line) => line.trim())
    .filter(Boolean);
  return name.replace(/\s+/g, ' ').slice(0, 120);
}

/** The address of the post around the words, else of the page. */
function postAddress(words: Element, url: string): string {
  for (let box: Element | null = words; box; box = box.parentElement) {
    for (const name of ['data-urn', 'data-id', 'componentkey', 'id', 'data-activity-urn']) {
      const urn = postNumber.exec(box.getAttribute(name) ?? '');
      if (urn) return `https://www.linkedin.com/feed/update/${urn[0]}/`;
    }
  }
  return url.replace(/[?#].*$/, '');
}

function placeOf(words: Element, url: string): SelectionSighting['place'] {
  if (words.closest(messageParts) || /\/messaging\//.test(url)) return 'message';
  if (postAddress(words, '') !== '' || /\/(?:feed|posts)\/|recent-activity/.test(url))
    return 'post';
  return parseProfileAddress(url) ? 'profile' : 'other';
}
