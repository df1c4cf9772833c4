import type { ProfileAddress } from '../domain/sighting/sighting';
import { memberKey, slugKey } from '../domain/sighting/profile-key';
import { decodeMemberId, isDamagedId, isRawId } from './raw-id';
import { canonicalSlug, percentDecoded, withoutInvisible } from './slug';

/** Pages that stand in front of a profile and carry its address in a parameter. */
const walls = new Set(['authwall', 'login', 'uas', 'checkpoint', 'signup', 'safety', 'redir']);
const wallParameters = ['sessionRedirect', 'session_redirect', 'redirect', 'url', 'redirectUrl'];
const droppedPrefixes = new Set(['mwlite', 'm', 'public-profile']);
const longestInput = 16_384;

/**
 * Whose page an address is, however it was written: pasted from a mail, copied from a phone,
 * percent-encoded twice, or caught at a sign-in wall. Null means "not one person's page".
 * Never throws. The table of addresses in tests/linkedin/address-table.ts is its specification.
 * @example parseProfileAddress('uk.linkedin.com/in/Jane-Doe?trk=x')
 *   // { key: 'li:in:jane-doe', slug: 'jane-doe', certainty: 'sure' }
 * @example parseProfileAddress('https://www.linkedin.com/feed/') // null
 */
export function parseProfileAddress(input: string): ProfileAddress | null {
  return parse(input, 2);
}

/**
 * The same for the address of a live tab. A tab that shows a sign-in wall shows no profile, so
 * what the wall would lead to does not count.
 * @example parseTabAddress('https://www.linkedin.com/authwall?sessionRedirect=…') // null
 */
export function parseTabAddress(url: string): ProfileAddress | null {
  return parse(url, 0);
}

/** Does this live tab address name one person? A cheap question to ask on every navigation. */
export const isProfilePageAddress = (url: string): boolean => parseTabAddress(url) !== null;

function parse(input: unknown, unwrapsLeft: number): ProfileAddress | null {
  if (typeof input !== 'string' || input.length > longestInput) return null;
  const url = linkedinUrl(withoutInvisible(input).trim());
  if (url === null) return null;
  const segments = url.pathname.split('/').filter((part) => part !== '');
  const prefix = segments[0]?.toLowerCase();
  if (prefix !== undefined && droppedPrefixes.has(prefix)) segments.shift();
  const [first = '', second = '', ...rest] = segments;
  const root = first.toLowerCase();
  if (walls.has(root)) return unwrapsLeft > 0 ? unwrap(url, unwrapsLeft - 1) : null;
  if (root === 'in') return fromVanity(second, rest, url);
  if (root === 'pub') return fromLegacyName(second, rest);
  if (root === 'sales' && /^(?:lead|people)$/i.test(second)) return fromId(rest[0]?.split(',')[0]);
  if (root === 'talent' && /^profile$/i.test(second)) return fromId(rest[0]);
  if (root === 'profile' && /^view$/i.test(second)) return fromViewId(url.searchParams.get('id'));
  return null;
}

function linkedinUrl(text: string): URL | null {
  const absolute = /^[a-z][a-z\d+.-]*:\/\//i.test(text)
    ? text
    : `https://${text.replace(/^\/\//, '')}`;
  if (!URL.canParse(absolute)) return null;
  const url = new URL(absolute);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '' || url.port !== '') return null;
  return /^(?:[a-z\d-]+\.)*linkedin\.com$/.test(url.hostname) ? url : null;
}

/** What a wall page was in front of: an absolute address or a path of linkedin.com. */
function unwrap(url: URL, unwrapsLeft: number): ProfileAddress | null {
  for (const name of wallParameters) {
    const value = url.searchParams.get(name);
    if (value === null || value === '') continue;
    const target = /^\/(?!\/)/.test(value) ? `https://www.linkedin.com${value}` : value;
    const address = parse(target, unwrapsLeft);
    if (address !== null) return address;
  }
  return null;
}

function fromVanity(segment: string, rest: string[], url: URL): ProfileAddress | null {
  const decoded = percentDecoded(segment);
  if (decoded === null || isDamagedId(decoded)) return null;
  const subView = rest.length > 0 ? { subView: rest.join('/').slice(0, 200) } : {};
  if (isRawId(decoded)) {
    const address = fromId(decoded);
    return address === null ? null : { ...address, ...subView };
  }
  const slug = canonicalSlug(segment);
  if (slug === null) return null;
  const id = fromUrn(url.searchParams.get('miniProfileUrn') ?? url.searchParams.get('profileUrn'));
  if (id?.certainty === 'sure') return { ...id, slug, ...subView };
  return { key: slugKey(slug), slug, ...subView, certainty: 'sure' };
}

/** Links from feed and search name the member beside the slug: `urn:li:fsd_profile:ACoAA…`. */
function fromUrn(urn: string | null): ProfileAddress | null {
  return fromId(/^urn:li:[A-Za-z_]+:([\w-]{39})$/.exec(urn ?? '')?.[1]);
}

function fromId(rawId: string | undefined): ProfileAddress | null {
  const decoded = decodeMemberId(rawId ?? '');
  if (rawId === undefined || decoded === null) return null;
  const { memberId, certainty } = decoded;
  return { key: memberKey(memberId), memberId, rawId, certainty };
}

function fromViewId(id: string | null): ProfileAddress | null {
  if (id === null || !/^[1-9]\d{0,18}$/.test(id)) return fromId(id ?? undefined);
  return { key: memberKey(id), memberId: id, certainty: 'sure' };
}

/**
 * Addresses from before 2014: `/pub/jane-doe/a7/576/b50` became `/in/jane-doe-b50576a7`. The last
 * two parts are padded to three digits; where padding was needed the result is an inference.
 */
function fromLegacyName(segment: string, rest: string[]): ProfileAddress | null {
  if (segment.toLowerCase() === 'dir') return null;
  const [a, b, c] = rest;
  if (a === undefined) return legacy(segment, 'sure');
  if (b === undefined || c === undefined || rest.length > 3) return null;
  if (![a, b, c].every((part) => /^[\da-f]{1,3}$/i.test(part))) return null;
  const padded = b.length < 3 || c.length < 3;
  const tail = `${c.padStart(3, '0')}${b.padStart(3, '0')}${a}`;
  return legacy(`${segment}-${tail}`, padded ? 'suggest' : 'sure');
}

function legacy(raw: string, certainty: ProfileAddress['certainty']): ProfileAddress | null {
  const slug = canonicalSlug(raw);
  return slug === null ? null : { key: slugKey(slug), slug, certainty };
}
