import type { FieldEvidence, ProfileAddress, Sighting } from '../domain/sighting/sighting';
import { slugKey } from '../domain/sighting/profile-key';
import { readEmber } from './ember';
import { readGuest } from './guest';
import { isWall, mainScreen, speaksOfOthers } from './main-screen';
import { nameFitsSlug, sameName } from './name-match';
import { type Card, type Found, mainOf, type Page } from './page';
import { parseTabAddress } from './profile-address';
import { readSdui } from './sdui';
import { personInTitle, titleAgrees } from './title';

/**
 * Who the page shows, as far as the page can prove it. Reads only: no click, scroll, focus, event,
 * write or message, nothing in the console. Never throws.
 *
 * A name is given only when something inside the person's card agrees with the address, because
 * LinkedIn keeps the previous person's card on screen after the address has changed. `profile` is a
 * gated card with a name; `partial` a person's address whose page could not be read (with the
 * title's name as a suggestion where the address supports it); `none` no person's page.
 * @param document the page. @param url its address at the moment of reading.
 * @example readProfile(document, location.href)
 *   // { status: 'profile', template: 'sdui', address: { key: 'li:in:zoe-marsh', … },
 *   //   name: 'Zoë Marsh', memberId: '123', fields: { name: { rung: 'sdui.h2', confidence: 'high' }, … } }
 */
export function readProfile(document: Document, url: string): Sighting {
  const address = parseTabAddress(url);
  if (address === null) return { status: 'none', template: null, address, fields: {} };
  try {
    return readPage(pageOf(document, address));
  } catch {
    return addressOnly(address, null);
  }
}

function pageOf(document: Document, address: ProfileAddress): Page {
  // A page may shadow `title` with a named element; then there is no title.
  const title: unknown = document.title;
  const text = typeof title === 'string' ? title : '';
  return { document, address, main: mainOf(document), title: text };
}

function readPage(page: Page): Sighting {
  const { document, address } = page;
  const nobody: Sighting = { status: 'none', template: null, address, fields: {} };
  if (isWall(document)) return nobody;
  if (mainScreen(page) === 'other') return addressOnly(address, null);
  const guest = readGuest(page);
  if (guest === 'absent') return { ...nobody, template: 'guest' };
  const cards = [readSdui(page), readEmber(page), guest].filter((card) => card !== null);
  if (cards.length > 1) return addressOnly(address, null);
  const [card] = cards;
  if (card === undefined) return withTitle(page, addressOnly(address, null));
  return fromCard(page, card);
}

const addressOnly = (address: ProfileAddress, template: Card['template'] | null): Sighting => ({
  status: 'partial',
  template,
  address,
  fields: {},
});

function fromCard(page: Page, card: Card): Sighting {
  const bare = addressOnly(page.address, card.template);
  if (card.proof === 'foreign') return bare;
  if (card.proof === 'none') {
    const suggested = withTitle(page, bare);
    const agrees = card.name === undefined || sameName(suggested.name ?? '', card.name.value);
    return agrees ? suggested : bare;
  }
  if (card.name !== undefined && isDoubtful(page, card, card.name.value)) return bare;
  const sighting = withFields(page, card, bare);
  return sighting.name === undefined
    ? withTitle(page, sighting)
    : { ...sighting, status: 'profile' };
}

/**
 * A name that the address does not support, where something else does not fit either: the title
 * speaks of somebody the address does support, or nothing but possible echoes vouches for the card.
 */
function isDoubtful({ title, address }: Page, card: Card, name: string): boolean {
  if (address.slug === undefined || nameFitsSlug(name, address.slug)) return false;
  if (card.proof === 'echo') return true;
  const titled = titleAgrees(title, name) ? null : personInTitle(title);
  return titled !== null && nameFitsSlug(titled, address.slug);
}

function withFields(page: Page, card: Card, bare: Sighting): Sighting {
  const cap = card.proof === 'keys' ? 'high' : 'medium';
  const fields: Sighting['fields'] = {};
  const take = <T>(
    field: keyof typeof fields,
    value: Found<T> | undefined,
    limit: Confidence = cap,
  ): T | undefined => {
    if (value === undefined) return undefined;
    fields[field] = { rung: value.rung, confidence: lower(value.confidence, limit) };
    return value.value;
  };
  const agrees = card.name !== undefined && titleAgrees(page.title, card.name.value);
  const [slug] = page.address.slug === undefined ? (card.otherSlugs ?? []) : [];
  const sighting: Sighting = {
    ...bare,
    address: slug === undefined ? page.address : { ...page.address, slug },
    name: take('name', card.name, agrees ? cap : 'medium'),
    headline: take('headline', card.headline),
    company: take('company', card.company),
    location: take('location', card.location),
    degree: take('degree', card.degree),
    memberId: take('memberId', card.memberId),
    fields,
  };
  if (card.isSelf === true) sighting.isSelf = true;
  if (card.otherSlugs?.length) sighting.aliases = card.otherSlugs.map(slugKey);
  return sighting;
}

type Confidence = FieldEvidence['confidence'];
const order = ['low', 'medium', 'high'] as const;
const lower = (one: Confidence, other: Confidence): Confidence =>
  order.indexOf(one) < order.indexOf(other) ? one : other;

/**
 * The title's name as a suggestion. A title may still be the previous person's, or already the next
 * one's, so it counts only where the vanity name supports it and nothing on the page contradicts.
 */
function withTitle(page: Page, sighting: Sighting): Sighting {
  const { slug } = page.address;
  const name = personInTitle(page.title);
  if (name === null || slug === undefined) return sighting;
  if (!nameFitsSlug(name, slug) || speaksOfOthers(page)) return sighting;
  const evidence = { rung: 'title', confidence: 'medium' } as const;
  return { ...sighting, name, fields: { ...sighting.fields, name: evidence } };
}
