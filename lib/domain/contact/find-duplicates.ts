import type { Contact } from './contact';
import { emailAlias, phoneAlias } from './contact-alias';
import { foldName } from './fold-name';
import { isNearName } from './near-name';
import { pairId } from './not-same';

/** Why two contacts may be one person; the strongest first. */
export const duplicateReasons = ['alias', 'email', 'phone', 'name'] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];
export type DuplicatePair = { id: string; aId: string; bId: string; reasons: DuplicateReason[] };

/** The little of a contact that duplicates are found by. */
export type DuplicateFacts = { id: string; name: string; company: string; keys: string[] };

/**
 * What a contact is compared by: its aliases, e-mail addresses, telephone numbers, and its company
 * without the form it is registered in.
 * @example duplicateFacts(contact).keys // ['li:in:mira', 'email:mira@halden.example']
 */
export function duplicateFacts(
  contact: Pick<Contact, 'id' | 'name' | 'company' | 'aliases' | 'channels'>,
): DuplicateFacts {
  const channels = (contact.channels ?? []).flatMap(({ network, handle }) => {
    if (network === 'email') return emailAlias(handle) ?? [];
    return network === 'phone' || network === 'whatsapp' ? (phoneAlias(handle) ?? []) : [];
  });
  const company = foldName(contact.company ?? '')
    .replace(/[.,]/g, '')
    .replace(/\s+(inc|ltd|llc|gmbh|ag|sa|srl|bv|plc|co|corp|kg)$/u, '');
  const keys = [...new Set([...contact.aliases, ...channels])];
  return { id: contact.id, name: contact.name, company, keys };
}

/** How far apart two alike names of one company may stand in the alphabet and still be compared. */
const neighbours = 6;

/**
 * Pairs that may be the same person: a shared alias, e-mail or telephone number, or near-equal names
 * at the same company. Each pair once, the surest first; `known` pairs are left out.
 * @example findDuplicates(facts, new Set())[0].reasons // ['email']
 */
export function findDuplicates(
  people: readonly DuplicateFacts[],
  known: ReadonlySet<string>,
): DuplicatePair[] {
  const pairs = new Map<string, DuplicatePair>();
  const add = (a: string, b: string, reason: DuplicateReason) => {
    const id = pairId(a, b);
    if (a === b || known.has(id)) return;
    const pair = pairs.get(id) ?? { id, aId: a < b ? a : b, bId: a < b ? b : a, reasons: [] };
    if (!pair.reasons.includes(reason)) pair.reasons.push(reason);
    pairs.set(id, pair);
  };
  const owners = new Map<string, string>();
  for (const { id, keys } of people) {
    for (const key of keys) {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, id);
      else add(owner, id, reasonOf(key));
    }
  }
  const byCompany = Map.groupBy(
    people.filter(({ company }) => company !== ''),
    ({ company }) => company,
  );
  for (const colleagues of byCompany.values()) {
    if (colleagues.length < 2) continue;
    for (const order of [foldName, backwards]) compareNeighbours(colleagues, order, add);
  }
  const rank = ({ reasons }: DuplicatePair) =>
    Math.min(...reasons.map((reason) => duplicateReasons.indexOf(reason)));
  return [...pairs.values()].toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function compareNeighbours(
  people: readonly DuplicateFacts[],
  order: (name: string) => string,
  add: (a: string, b: string, reason: DuplicateReason) => void,
): void {
  const sorted = people
    .map((person) => ({ person, key: order(person.name) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  for (const [place, { person }] of sorted.entries()) {
    for (const { person: other } of sorted.slice(place + 1, place + neighbours)) {
      if (isNearName(person.name, other.name)) add(person.id, other.id, 'name');
    }
  }
}

const backwards = (name: string) =>
  foldName(name)
    .split(/[\s,]+/u)
    .toReversed()
    .join(' ');

function reasonOf(key: string): DuplicateReason {
  if (key.startsWith('email:')) return 'email';
  return key.startsWith('tel:') ? 'phone' : 'alias';
}
