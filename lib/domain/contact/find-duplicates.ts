import { isEntryAlias } from '@/lib/domain/import/entry-alias';
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
export type DuplicateFacts = {
  id: string;
  name: string;
  company: string;
  keys: string[];
  connectedOn?: string;
};

/**
 * What a contact is compared by: its aliases, e-mail addresses, telephone numbers, and its company
 * without the form it is registered in.
 * @example duplicateFacts(contact).keys // ['li:in:mira', 'email:mira@halden.example']
 */
export function duplicateFacts(
  contact: Pick<Contact, 'id' | 'name' | 'company' | 'aliases' | 'channels' | 'connectedOn'>,
): DuplicateFacts {
  const channels = (contact.channels ?? []).flatMap(({ network, handle }) => {
    if (network === 'email') return emailAlias(handle) ?? [];
    return network === 'phone' || network === 'whatsapp' ? (phoneAlias(handle) ?? []) : [];
  });
  const company = foldName(contact.company ?? '')
    .replace(/[.,]/g, '')
    .replace(/\s+(inc|ltd|llc|gmbh|ag|sa|srl|bv|plc|co|corp|kg)$/u, '');
  const keys = [...new Set([...contact.aliases, ...channels])];
  const { id, name, connectedOn } = contact;
  return { id, name, company, keys, ...(connectedOn === undefined ? {} : { connectedOn }) };
}

/** How far apart two alike names of one company may stand in the alphabet and still be compared. */
const neighbours = 6;

/**
 * Pairs that may be the same person: a shared alias, e-mail or telephone number, or near-equal names
 * at the same company, or the name of somebody whom a list named without an address. Each pair once, the surest first; `known` pairs are left out.
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
  compareUnaddressed(people, add);
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

/** Somebody brought in without an address may have been met again on their own page. */
function compareUnaddressed(
  people: readonly DuplicateFacts[],
  add: (a: string, b: string, reason: DuplicateReason) => void,
): void {
  const isUnaddressed = ({ keys }: DuplicateFacts) =>
    keys.some(isEntryAlias) && !keys.some((key) => key.startsWith('li:'));
  const unaddressed = people.filter(isUnaddressed);
  if (unaddressed.length === 0) return;
  const byName = Map.groupBy(unaddressed, ({ name }) => foldName(name));
  for (const person of people) {
    if (isUnaddressed(person)) continue;
    for (const other of (byName.get(foldName(person.name)) ?? []).slice(0, neighbours)) {
      // A connection is made once: on two days, it was made with two people.
      const days = [person.connectedOn, other.connectedOn];
      if (days.includes(undefined) || days[0] === days[1]) add(person.id, other.id, 'name');
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
