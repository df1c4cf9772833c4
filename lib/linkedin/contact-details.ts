import type { ContactDetail, ContactDetails } from '../domain/contact/contact-details';
import { parseProfileAddress, parseTabAddress } from './profile-address';
import { dayInText } from './day-in-text';
import { decodeMemberId } from './raw-id';

const containers = [
  '[data-sdui-screen$="ProfileContactDetailsOverlay"]',
  '[componentkey$="ContactInfoDetailSection"]',
  '[id$="ContactInfoDetailSection"]',
  '[role="dialog"] .pv-profile-section__section-info',
  '[role="dialog"]:has(section.pv-contact-info__contact-type)',
];
const icons = 'svg[data-test-icon], svg[id]';

/**
 * What the contact-info overlay shows, when the person has opened it: rows are told by their icons,
 * which are the same in every language. Null when no overlay is open, or when it is somebody
 * else's. Reads only, never throws.
 * @example readContactDetails(document, location.href)
 *   // { key: 'li:in:zoe-marsh', details: [{ what: 'channel', network: 'email', handle: '…' }] }
 */
export function readContactDetails(document: Document, url: string): ContactDetails | null {
  const page = parseTabAddress(url);
  const overlay = findOverlay(document);
  if (!page || !overlay) return null;
  const rows = [...overlay.querySelectorAll(icons)].flatMap((icon) => {
    const name = icon.getAttribute('data-test-icon') ?? icon.id;
    const row = rowOf(icon, overlay);
    return row && kindOf(name) ? [{ kind: kindOf(name), row }] : [];
  });
  const isAnother = rows.some(({ kind, row }) => kind === 'self' && !isSamePerson(row, page.slug));
  const memberId = memberOf(overlay);
  const isForeign =
    page.memberId !== undefined && memberId !== undefined && page.memberId !== memberId;
  if (isAnother || isForeign) return null;
  const lang = document.documentElement.lang || 'en';
  return {
    key: page.key,
    ...(memberId === undefined ? {} : { memberId }),
    details: rows.flatMap(({ kind, row }) => read(kind, row, lang)).slice(0, 30),
  };
}

const sectionKey = /(A[A-Z][A-Za-z]AA[\w-]{34})ContactInfoDetailSection$/;

/** Whose details these are, by the key of their section; undefined where it does not say for certain. */
function memberOf(overlay: Element): string | undefined {
  const keyed = [overlay, ...overlay.querySelectorAll('[componentkey], [id]')];
  const numbers = keyed.flatMap((element) =>
    [element.getAttribute('componentkey') ?? '', element.id].flatMap((key) => {
      const decoded = decodeMemberId(sectionKey.exec(key)?.[1] ?? '');
      return decoded?.certainty === 'sure' ? [decoded.memberId] : [];
    }),
  );
  return new Set(numbers).size === 1 ? numbers[0] : undefined;
}

/** An address in a link, decoded as far as it can be. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function findOverlay(document: Document): Element | null {
  const shadow = document.querySelector('#interop-outlet')?.shadowRoot;
  for (const root of [document, ...(shadow ? [shadow] : [])]) {
    for (const selector of containers) {
      const found = root.querySelector(selector);
      if (found) return found;
    }
  }
  return null;
}

type RowKind = 'email' | 'phone' | 'web' | 'birthday' | 'connected' | 'self' | undefined;

function kindOf(icon: string): RowKind {
  if (icon.startsWith('envelope')) return 'email';
  if (icon.startsWith('phone')) return 'phone';
  if (icon.startsWith('link-')) return 'web';
  if (icon.startsWith('calendar') || icon.startsWith('birthday')) return 'birthday';
  if (icon.startsWith('people')) return 'connected';
  return icon.startsWith('linkedin-bug') ? 'self' : undefined;
}

/** The largest box around an icon that holds no other icon. */
function rowOf(icon: Element, overlay: Element): Element | null {
  let row: Element | null = null;
  for (let box = icon.parentElement; box && overlay.contains(box); box = box.parentElement) {
    if (box.querySelectorAll(icons).length > 1) break;
    if (box.textContent.trim() !== '') row = box;
  }
  return row;
}

const hrefs = (row: Element, start: RegExp): string[] =>
  [...row.querySelectorAll('a[href]')].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    return start.test(href) ? [href] : [];
  });

const isSamePerson = (row: Element, slug: string | undefined): boolean => {
  const own = hrefs(row, /\/in\//).flatMap(
    (href) =>
      parseProfileAddress(href.startsWith('/') ? `https://www.linkedin.com${href}` : href)?.slug ??
      [],
  );
  return own.length === 0 || slug === undefined || own.includes(slug);
};

/** The words of a row without its label. */
function valueOf(row: Element): string {
  const parts = [...row.querySelectorAll('p, h3, span, div')]
    .filter((part) => part.children.length === 0)
    .map((part) => part.textContent.trim())
    .filter(Boolean);
  return parts.slice(1).join(' ');
}

const channel =
  (network: 'email' | 'phone' | 'web') =>
  (handle: string): ContactDetail => ({
    what: 'channel',
    network,
    handle: handle.trim().slice(0, 500),
  });

function read(kind: RowKind, row: Element, lang: string): ContactDetail[] {
  if (kind === 'email') {
    const mails = hrefs(row, /^mailto:/i).map((href) => plain(href.slice(7).split('?')[0] ?? ''));
    const found =
      mails.length > 0 ? mails : (row.textContent.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []);
    return [...new Set(found)].filter((mail) => mail.includes('@')).map(channel('email'));
  }
  if (kind === 'phone') {
    const numbers = hrefs(row, /^tel:/i).map((href) => plain(href.slice(4)));
    const found =
      numbers.length > 0 ? numbers : (row.textContent.match(/\+?\d[\d\s()./-]{5,}\d/g) ?? []);
    return [...new Set(found)].map(channel('phone'));
  }
  if (kind === 'web') {
    return [...new Set(hrefs(row, /^https?:|^\/safety\//).flatMap(unwrapped))].map(channel('web'));
  }
  const day = dayInText(valueOf(row), lang);
  if (kind === 'birthday' && day) return [{ what: 'birthday', month: day.month, day: day.day }];
  if (kind === 'connected' && day?.year) {
    const two = (value: number) => String(value).padStart(2, '0');
    return [{ what: 'connected', day: `${String(day.year)}-${two(day.month)}-${two(day.day)}` }];
  }
  return [];
}

/** LinkedIn leads websites through a page of warnings; the address itself stands in `url`. */
function unwrapped(href: string): string[] {
  const full = href.startsWith('/') ? `https://www.linkedin.com${href}` : href;
  if (!URL.canParse(full)) return [];
  const url = new URL(full);
  const inner = url.hostname.endsWith('linkedin.com') ? url.searchParams.get('url') : full;
  return inner && /^https?:\/\//i.test(inner) ? [inner] : [];
}
