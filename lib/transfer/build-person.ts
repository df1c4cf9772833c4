import { emailAlias, phoneAlias } from '@/lib/domain/contact/contact-alias';
import { entryAlias } from '@/lib/domain/import/entry-alias';
import { memberKey, slugKey } from '@/lib/domain/sighting/profile-key';
import { parseProfileAddress } from '@/lib/linkedin/profile-address';
import { cleanField } from './clean-text';
import type { ImportedPerson, ImportGroup } from './import-preview';

/**
 * The aliases a LinkedIn address stands for, the surest first; none when it is nobody's profile.
 * Percent-encoded and plain spellings of one slug give the same alias.
 * @example profileAliases('https://www.linkedin.com/in/j%C3%BCrgen') // ['li:in:jürgen']
 */
export function profileAliases(url: string): string[] {
  if (!url.includes('linkedin.com')) return [];
  const address = parseProfileAddress(url);
  if (address?.certainty !== 'sure') return [];
  return [
    ...(address.memberId === undefined ? [] : [memberKey(address.memberId)]),
    ...(address.slug === undefined ? [] : [slugKey(address.slug)]),
  ];
}

/** The member number in `urn:li:member:123`, as an alias. */
export function urnAlias(urn: string): string | undefined {
  const number = /^urn:li:member:([1-9]\d{0,18})$/.exec(urn.trim())?.[1];
  return number === undefined ? undefined : memberKey(number);
}

export type RawPerson = {
  name: string;
  profiles?: readonly string[];
  aliases?: readonly string[];
  emails?: readonly string[];
  phones?: readonly string[];
  headline?: string;
  company?: string;
  position?: string;
  location?: string;
  tags?: readonly string[];
  note?: string;
  /** The list itself says whom it means: without an address they are known by their place in it. */
  isListed?: boolean;
  /** Another place in the list has this name and day. */
  isCrowded?: boolean;
} & Pick<ImportedPerson, 'connectedOn' | 'annualDates'>;

const split = (values: readonly string[] = []) =>
  values.flatMap((value) => value.split(/\s*(?::::|[,;\n])\s*/)).filter((value) => value !== '');

/**
 * A person made of what a file says, or the reason why not: no name, or nothing to know them by
 * again. Texts are cleaned and capped here, once for every format.
 */
export function buildPerson(
  raw: RawPerson,
  group: ImportGroup,
): ImportedPerson | 'no-name' | 'no-address' {
  const emails = split(raw.emails).flatMap((text) => emailAlias(text) ?? []);
  const phones = split(raw.phones).flatMap((text) => phoneAlias(text) ?? []);
  const profiles = (raw.profiles ?? []).flatMap((url) => split([url]).flatMap(profileAliases));
  const known = [...(raw.aliases ?? []), ...profiles, ...emails, ...phones];
  const aliases = [...new Set(known)].filter((alias) => alias.length <= 400).slice(0, 40);
  const name =
    cleanField('name', raw.name) ?? (emails[0] ? nameFromEmail(emails[0].slice(6)) : undefined);
  if (name === undefined) return 'no-name';
  const company = cleanField('company', raw.company);
  if (aliases.length === 0 && raw.isListed) {
    const entry = entryAlias({ name, company, connectedOn: raw.connectedOn }, raw.isCrowded);
    if (entry !== null) aliases.push(entry);
  }
  if (aliases.length === 0) return 'no-address';
  const tags = (raw.tags ?? []).flatMap((tag) => cleanField('tag', tag) ?? []).slice(0, 50);
  return withoutAbsent({
    aliases,
    name,
    headline: cleanField('headline', raw.headline),
    company,
    position: cleanField('position', raw.position),
    location: cleanField('location', raw.location),
    note: cleanField('note', raw.note),
    connectedOn: raw.connectedOn,
    annualDates: raw.annualDates?.length ? raw.annualDates : undefined,
    tags: tags.length > 0 ? tags : undefined,
    group,
  });
}

function withoutAbsent(person: ImportedPerson): ImportedPerson {
  for (const key of optional) if (person[key] === undefined) delete person[key];
  return person;
}

const optional = [
  'headline',
  'company',
  'position',
  'location',
  'note',
  'connectedOn',
  'annualDates',
  'tags',
] as const;

/** A row that has only an address is called by the part before the @. */
function nameFromEmail(address: string): string | undefined {
  return cleanField('name', address.split('@')[0]?.replace(/[._-]+/g, ' '));
}
