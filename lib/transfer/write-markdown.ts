import { profileUrl } from '@/lib/domain/contact/learn-aliases';
import { timeline } from '@/lib/domain/interaction/timeline';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Snapshot } from './snapshot';

/** Markdown takes these for itself; in front of them a backslash makes them plain. */
const plain = (text: string) => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');

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
    const facts = [
      contact.headline,
      [contact.position, contact.company].filter(Boolean).join(', '),
      contact.location,
      profileUrl(contact),
      contact.tags.join(', '),
    ].filter(Boolean);
    const lines = entries.map((entry) => {
      const what = entry.type === 'interaction' ? entry.interaction.kind : entry.type;
      const said = entry.text ? `: ${plain(entry.text).replaceAll('\n', '\n  ')}` : '';
      return `- ${entry.day} ${what}${said}`;
    });
    return [
      `## ${plain(contact.name)}`,
      facts.map((fact) => plain(fact ?? '')).join('  \n'),
      lines.join('\n'),
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  return `# Tend\n\n${chapters.join('\n\n')}\n`;
}
