import { profileUrl } from '@/lib/domain/contact/learn-aliases';
import type { Commitment } from '@/lib/domain/commitment/commitment';
import type { Contact } from '@/lib/domain/contact/contact';
import { aliasValues } from '@/lib/domain/contact/contact-alias';
import { timeline } from '@/lib/domain/interaction/timeline';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Snapshot } from './snapshot';

/** Markdown takes these for itself, some only where a line begins; a backslash makes them plain. */
const plain = (text: string) =>
  text
    .replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
    .replace(/^(\s*)([-+])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2');

const indented = (text: string) => plain(text).replaceAll('\n', '\n  ');

/** A promise with what matters of it: whose it is, until when, whether it was kept. */
function promiseLine({ owner, text, dueOn, doneOn }: Commitment, day: LocalDate): string {
  const until = dueOn === undefined ? '' : `, due ${dueOn}`;
  const kept = doneOn === undefined ? '' : `, kept ${doneOn}`;
  return `- ${day} ${owner === 'me' ? 'I promised' : 'they promised'}${until}${kept}: ${indented(text)}`;
}

/** What is known of a person beside what happened, one line each. */
function factsOf(contact: Contact): string[] {
  const dates = (contact.annualDates ?? []).map(
    ({ kind, month, day, year }) =>
      `${kind}: ${[...(year ? [year] : []), two(month), two(day)].join('-')}`,
  );
  return [
    contact.headline,
    [contact.position, contact.company].filter(Boolean).join(', '),
    contact.location,
    profileUrl(contact),
    ...aliasValues(contact.aliases, 'email'),
    ...aliasValues(contact.aliases, 'tel'),
    ...(contact.channels ?? []).map(({ network, handle }) => `${network}: ${handle}`),
    ...dates,
    contact.tags.join(', '),
    labelled('needs', contact.needs),
    labelled('offers', contact.offers),
  ].flatMap((fact) => (fact ? [plain(fact)] : []));
}

const two = (value: number) => String(value).padStart(2, '0');
const labelled = (label: string, words: readonly string[] = []) =>
  words.length > 0 ? `${label}: ${words.join('; ')}` : '';

function grouped<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key) ?? [];
      group.push(row);
      groups.set(key, group);
    }
  }
  return groups;
}

const isLive = ({ deletedAt }: { deletedAt?: number }) => deletedAt === undefined;

/**
 * Everything about everybody, to be read without Tend: one chapter for each person, what they said,
 * notes, promises and what happened, the newest first.
 */
export function writeMarkdown(
  { data }: Pick<Snapshot, 'data'>,
  dayOf: (instant: number) => LocalDate,
): string {
  const interactions = grouped(data.interactions.filter(isLive), (row) => row.contactIds);
  const remarks = grouped(data.remarks.filter(isLive), (row) => [row.contactId]);
  const notes = grouped(data.notes.filter(isLive), (row) => [row.contactId]);
  const commitments = grouped(data.commitments.filter(isLive), (row) => [row.contactId]);
  const people = data.contacts
    .filter(isLive)
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const chapters = people.map((contact) => {
    const { id } = contact;
    const entries = timeline({
      interactions: interactions.get(id) ?? [],
      remarks: remarks.get(id) ?? [],
      notes: notes.get(id) ?? [],
      commitments: commitments.get(id) ?? [],
      dayOf,
    });
    const promises = new Map((commitments.get(id) ?? []).map((one) => [one.id, one]));
    const lines = entries.map((entry) => {
      const promise = promises.get(entry.id);
      if (promise) return promiseLine(promise, entry.day);
      const what = entry.type === 'interaction' ? entry.interaction.kind : entry.type;
      return `- ${entry.day} ${what}${entry.text ? `: ${indented(entry.text)}` : ''}`;
    });
    return [
      `## ${plain(contact.name)}`,
      factsOf(contact).join('  \n'),
      ...[contact.howWeMet, contact.story].map((text = '') => plain(text)),
      lines.join('\n'),
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  return `# Tend\n\n${chapters.join('\n\n')}\n`;
}
