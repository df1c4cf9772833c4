import ICAL from 'ical.js';
import { buildPerson } from '../build-person';
import type { Collector } from '../collector';
import { isNoDate, readAnnualDate } from '../file-date';
import { recordOf, textOf } from '../json-value';
import { importLimits } from '../limits';
import { decodeQuotedPrintable } from './quoted-printable';

type Property = { name: string; types: string; param: (key: string) => string; value: string[] };
type Card = { line: number; text: string };

const longestCard = 400_000;

/**
 * The people of a vCard file: 2.1, 3.0 and 4.0, several cards, folded lines, Apple's groups, social
 * profiles. A card that cannot be read is one problem and the others are still read.
 */
export function readVcards(name: string, text: string, into: Collector): void {
  const cards = splitCards(text);
  const file = into.file(name, 'vcard', cards.length);
  for (const card of cards) {
    const properties = readCard(card.text);
    if (!properties) {
      into.problem(file, card.line, 'bad-card', [card.text.slice(0, 120)]);
      continue;
    }
    if (valueOf(properties, 'kind') === 'group') continue;
    const person = personOf(properties);
    if (typeof person === 'string') {
      into.problem(file, card.line, person, [
        valueOf(properties, 'fn'),
        valueOf(properties, 'org'),
      ]);
      continue;
    }
    file.used += 1;
    into.withoutDate(file, card.line, person.name, unreadDates(properties));
    into.person(person);
  }
}

function splitCards(text: string): Card[] {
  const cards: Card[] = [];
  let line = 1;
  let open: Card | undefined;
  for (const raw of text.split(/\r\n|\n|\r/)) {
    if (/^\s*BEGIN:VCARD\s*$/i.test(raw)) {
      open = { line, text: '' };
      if (cards.length >= importLimits.rows) break;
      cards.push(open);
    }
    if (open && open.text.length < longestCard) open.text += `${raw}\r\n`;
    if (/^\s*END:VCARD\s*$/i.test(raw)) open = undefined;
    line += 1;
  }
  return cards;
}

/** Version 2.1 made readable for a reader of 3.0: types without a name, quoted-printable. */
function modernised(card: string): string {
  // A photo says nothing about who somebody is, and may be megabytes.
  const small = card.replace(
    /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:].*\r\n(?:[ \t].*\r\n)*/gim,
    '',
  );
  const joined = small.replace(
    /^([^:\r\n]*ENCODING=QUOTED-PRINTABLE[^:\r\n]*):((?:.*=\r\n)*.*)\r\n/gim,
    (_, head: string, value: string) =>
      `${head.replace(/;(?:ENCODING=QUOTED-PRINTABLE|CHARSET=[\w-]+)/gi, '')}:${decodeQuotedPrintable(value).replace(/\r?\n/g, '\\n')}\r\n`,
  );
  return joined
    .replace(
      /^([\w.-]+)((?:;(?!\w[\w-]*=)[\w-]+)+)(?=[;:])/gim,
      (_, name: string, types: string) => name + types.replace(/;/g, ';TYPE='),
    )
    .replace(/;CHARSET=[\w-]+/gi, '')
    .replace(/^VERSION:2\.1\r$/im, 'VERSION:3.0\r');
}

/** One jCard property: `[name, parameters, type, …values]` (RFC 7095). */
function readProperty(property: unknown): Property {
  const [name, params, type, ...value]: unknown[] = Array.isArray(property) ? property : [];
  const param = (key: string) => [recordOf(params)[key]].flat().map(textOf).join(',');
  return {
    name: textOf(name).replace(/^[\w-]+\./, ''),
    param,
    types: param('type').toLowerCase(),
    value: value.flat(2).map((part) => unescaped(textOf(part), type === 'unknown')),
  };
}

/** The parser leaves the semicolon of a plain text as it was, and all of an X- property. */
function unescaped(text: string, isRaw: boolean): string {
  if (!isRaw) return text.replace(/\\([;:,])/g, '$1');
  return text.replace(/\\(.)/gs, (_, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  );
}

function readCard(text: string): Property[] | null {
  try {
    const card: unknown = ICAL.parse(modernised(text).trim());
    const properties: unknown = Array.isArray(card) ? card[1] : [];
    return Array.isArray(properties) ? properties.map(readProperty) : null;
  } catch {
    return null;
  }
}

const textsOf = (properties: readonly Property[], ...names: string[]): string[] =>
  properties
    .filter(({ name }) => names.includes(name))
    .flatMap(({ value }) => value.map((part) => part.trim()).filter(Boolean));
const valueOf = (properties: readonly Property[], name: string): string =>
  textsOf(properties, name)[0] ?? '';

function personOf(properties: readonly Property[]) {
  const fn = valueOf(properties, 'fn');
  const parts = properties.find(({ name }) => name === 'n')?.value ?? [];
  const [family = '', given = '', middle = ''] = parts;
  const built = [given, middle, family]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
  const birthday = readAnnualDate(valueOf(properties, 'bday'));
  const anniversary = readAnnualDate(valueOf(properties, 'anniversary'));
  const annualDates = [
    ...(birthday ? [{ kind: 'birthday', ...birthday }] : []),
    ...(anniversary ? [{ kind: 'anniversary', ...anniversary }] : []),
  ];
  const place = properties.find(({ name }) => name === 'adr')?.value ?? [];
  return buildPerson(
    {
      name: fn || built,
      profiles: profilesOf(properties),
      emails: textsOf(properties, 'email'),
      phones: textsOf(properties, 'tel'),
      company: valueOf(properties, 'org'),
      position: valueOf(properties, 'title'),
      headline: valueOf(properties, 'x-tend-headline'),
      location:
        valueOf(properties, 'x-tend-location') || [place[3], place[6]].filter(Boolean).join(', '),
      note: textsOf(properties, 'note').join('\n\n'),
      tags: textsOf(properties, 'categories'),
      ...(annualDates.length > 0 ? { annualDates } : {}),
    },
    'address-book',
  );
}

/** Dates of a card that say something which is no date. */
const unreadDates = (properties: readonly Property[]): string[] =>
  textsOf(properties, 'bday', 'anniversary').filter(
    (text) => !isNoDate(text) && readAnnualDate(text) === null,
  );

/** Profile addresses stand in URL, in social profiles, or as Monica's bare handle. */
function profilesOf(properties: readonly Property[]): string[] {
  return properties.flatMap(({ name, types, param, value }) => {
    if (name === 'url') return value;
    if (name !== 'x-socialprofile' && name !== 'socialprofile' && name !== 'x-social-profile')
      return [];
    const handle = param('x-user');
    const isLinkedin = /linkedin/i.test(`${types} ${param('service-type')}`);
    const bare = isLinkedin && handle ? [`https://www.linkedin.com/in/${handle}`] : [];
    return [...value.filter(Boolean), ...bare];
  });
}
