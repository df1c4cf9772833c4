import type { Contact } from '@/lib/domain/contact/contact';
import { aliasValues } from '@/lib/domain/contact/contact-alias';
import { profileUrl } from '@/lib/domain/contact/learn-aliases';
import { contentLine, escapeText } from './content-line';
import { writeCsv } from './write-csv';

const two = (value: number) => String(value).padStart(2, '0');

/** The columns other tools know from LinkedIn, then ours. `x-guarded` marks the file as Tend's. */
const columns = [
  'First Name',
  'Last Name',
  'URL',
  'Email Address',
  'Company',
  'Position',
  'Connected On',
  'Full Name',
  'Headline',
  'Location',
  'Phone',
  'Birthday',
  'Tags',
  'x-guarded',
] as const;

/**
 * People as one flat table: LinkedIn's columns and a few more, safe to open in a spreadsheet and
 * read back by Tend. What it does not carry is listed in docs/formats.md.
 */
export function writeContactsCsv(contacts: readonly Contact[]): string {
  const rows = contacts.map((contact) => {
    const words = contact.name.split(' ');
    const birthday = birthdayOf(contact);
    return [
      words.slice(0, -1).join(' ') || contact.name,
      words.length > 1 ? (words.at(-1) ?? '') : '',
      profileUrl(contact) ?? '',
      aliasValues(contact.aliases, 'email').join(', '),
      contact.company ?? '',
      contact.position ?? '',
      contact.connectedOn ?? '',
      contact.name,
      contact.headline ?? '',
      contact.location ?? '',
      aliasValues(contact.aliases, 'tel').join(', '),
      birthday ? birthdayText(birthday) : '',
      contact.tags.join('; '),
      'yes',
    ];
  });
  return writeCsv([columns, ...rows]);
}

const birthdayOf = (contact: Contact) =>
  contact.annualDates?.find(({ kind }) => kind === 'birthday');

type AnnualDay = { month: number; day: number; year?: number };
const birthdayText = ({ month, day, year }: AnnualDay) =>
  year === undefined
    ? `--${two(month)}-${two(day)}`
    : `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/**
 * People as vCards, 3.0 (read almost everywhere) or 4.0; CRLF, folded at 75 octets, no byte order
 * mark. A birthday without a year is written as each version has it.
 */
export function writeVcards(contacts: readonly Contact[], version: '3.0' | '4.0'): string {
  return contacts.map((contact) => writeVcard(contact, version)).join('');
}

function writeVcard(contact: Contact, version: '3.0' | '4.0'): string {
  const words = contact.name.split(' ');
  const family = words.length > 1 ? (words.at(-1) ?? '') : '';
  const given = words.length > 1 ? words.slice(0, -1).join(' ') : contact.name;
  const url = profileUrl(contact);
  const birthday = birthdayOf(contact);
  const text = (name: string, value: string | undefined) =>
    value ? [`${name}:${escapeText(value)}`] : [];
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `UID:${version === '4.0' ? 'urn:uuid:' : ''}${contact.id}`,
    `N:${escapeText(family)};${escapeText(given)};;;`,
    `FN:${escapeText(contact.name)}`,
    ...text('ORG', contact.company),
    ...text('TITLE', contact.position),
    ...text('X-TEND-HEADLINE', contact.headline),
    ...text('X-TEND-LOCATION', contact.location),
    ...aliasValues(contact.aliases, 'email').map((email) => `EMAIL:${escapeText(email)}`),
    ...aliasValues(contact.aliases, 'tel').map((phone) => `TEL:${escapeText(phone)}`),
    ...(url ? [`URL:${url}`, `X-SOCIALPROFILE;TYPE=linkedin:${url}`] : []),
    ...(birthday ? [birthdayLine(birthday, version)] : []),
    ...(contact.tags.length > 0 ? [`CATEGORIES:${contact.tags.map(escapeText).join(',')}`] : []),
    `REV:${new Date(contact.updatedAt).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    'END:VCARD',
  ];
  return lines.map(contentLine).join('');
}

function birthdayLine(birthday: AnnualDay, version: string): string {
  const { month, day, year } = birthday;
  if (year !== undefined) {
    const compact = `${String(year).padStart(4, '0')}${two(month)}${two(day)}`;
    return version === '4.0' ? `BDAY:${compact}` : `BDAY:${birthdayText(birthday)}`;
  }
  if (version === '4.0') return `BDAY:--${two(month)}${two(day)}`;
  return `BDAY;X-APPLE-OMIT-YEAR=1604:1604-${two(month)}-${two(day)}`;
}
