import type { TendDatabase } from '@/lib/db/database';
import { contactsForChunk, putNew } from '@/lib/db/imports';
import { changePeopleRows } from '@/lib/db/projections';
import { putSearchEntries, shardOf } from '@/lib/db/search-shards';
import type { Contact } from '@/lib/domain/contact/contact';
import { type PersonRow, rowOfContact, rowOfHistory } from '@/lib/domain/contact/person-row';
import { type SearchEntry, searchEntry } from '@/lib/domain/contact/search-entry';
import { completeContact, isComplete } from '@/lib/domain/import/complete-contact';
import {
  type ChunkJournal,
  type ImportChunk,
  importedFields,
  type PersonStep,
} from '@/lib/domain/import/import-record';
import { matchPerson } from '@/lib/domain/import/match-person';
import type { Note } from '@/lib/domain/note/note';
import { stampRecord } from '@/lib/domain/record/record';
import type { ImportStamp, ImportTools } from './import-tools';
import { refreshTexts } from './refresh-texts';
import { reindexContacts } from './reindex';

/** Somebody as they will be stored if nobody knows them: made before the database is asked. */
export type PersonDraft = {
  person: PersonStep;
  contact: Contact;
  entry: SearchEntry;
  row: PersonRow;
};

/** Parts of the search and people shards; a chunk fills one of them. */
const shardGroups = 8;
const fewPeople = 200;

/** The people of a chunk as new contacts, with what search and the people table will know of them. */
export function draftPeople(
  newId: () => string,
  { importId, index, people = [] }: ImportChunk,
  stamp: ImportStamp,
): PersonDraft[] {
  const group = (shardOf(importId) + index) % shardGroups;
  const idOf = people.length < fewPeople ? newId : () => idInGroup(newId(), group);
  const history = historyOfNobody(stamp);
  return people.map((person) => {
    const contact = newContact(person, idOf(), stamp);
    const row = { ...rowOfContact(contact), ...history };
    return { person, contact, entry: searchEntry(contact), row };
  });
}

/**
 * The people of one chunk get ids that share an eighth of the shards. Otherwise each chunk would
 * write all shards again, and an import would spend more on them than on the people (bench). One of
 * eight last digits always does; a UUIDv7 has 70 random bits before it.
 */
function idInGroup(id: string, group: number): string {
  const start = id.slice(0, -1);
  for (let digit = 0; digit < shardGroups; digit += 1) {
    const other = `${start}${digit}`;
    if (shardOf(other) % shardGroups === group) return other;
  }
  return id;
}

/** Nothing has happened with them yet, and nobody untracked has a due cache. */
const historyOfNobody = ({ rules, today }: ImportStamp) =>
  rowOfHistory(
    {
      contactId: '',
      tracking: { state: 'untracked' },
      interactions: [],
      commitments: [],
      duties: [],
      annualDates: [],
    },
    [],
    rules,
    today,
  );

function newContact(person: PersonStep, id: string, { now, today }: ImportStamp): Contact {
  const { note: _note, overwrite: _overwrite, contactId: _known, tags, ...fields } = person;
  const seen = { firstOn: today, lastOn: today };
  return {
    ...stampRecord({ id, now }),
    ...fields,
    aliasSeen: Object.fromEntries(person.aliases.map((alias) => [alias, seen])),
    tags: tags ?? [],
    tracking: { state: 'untracked' },
    // Nobody comes due until they are chosen, at a first look (E3).
    triage: 'waiting',
  };
}

/**
 * Stores the people of a chunk, or completes those who are known by now. Everything is read before
 * anything is written, and nothing waits for a write: `meanwhile` runs while the database works.
 */
export async function applyPeople(
  { db, newId }: ImportTools,
  drafts: readonly PersonDraft[],
  stamp: ImportStamp,
  journal: ChunkJournal,
  meanwhile: () => void,
): Promise<void> {
  const byAlias = await findKnown(db, drafts);
  const byId = await findById(db, drafts);
  const added = new Map<string, PersonDraft>();
  const completed = new Map<string, Contact>();
  const notes: Note[] = [];
  for (const draft of drafts) {
    const { person } = draft;
    const known =
      matchPerson(person, (alias) => byAlias.get(alias)) ?? byId.get(person.contactId ?? '');
    const changed = known && !added.has(known.id) && complete(known, person, stamp, journal);
    const contact = changed || (known ?? draft.contact);
    if (changed) completed.set(changed.id, changed);
    for (const alias of new Set([...person.aliases, ...contact.aliases])) {
      byAlias.set(alias, contact);
    }
    if (known) continue;
    added.set(contact.id, draft);
    journal.contactIds.push(contact.id);
    if (person.note === undefined) continue;
    const note = { ...stampRecord({ id: newId(), now: stamp.now }), contactId: contact.id };
    notes.push({ ...note, text: person.note, pinned: false });
    journal.noteIds.push(note.id);
  }
  const entries = new Map([...added.values()].map(({ contact, entry }) => [contact.id, entry]));
  for (const contact of completed.values()) entries.set(contact.id, searchEntry(contact));
  const rows = [...added.values()].map(({ contact, row }) => [contact.id, () => row] as const);
  const writing = [
    putSearchEntries(db, entries),
    changePeopleRows(db, new Map(rows)),
    putNew(db.contacts, [
      ...[...added.values()].map(({ contact }) => contact),
      ...completed.values(),
    ]),
    putNew(db.notes, notes),
  ];
  meanwhile();
  await Promise.all(writing);
  const noted = notes.map(({ contactId }) => contactId);
  await refreshTexts(db, noted);
  if (completed.size > 0) {
    await reindexContacts(db, [...completed.keys()], stamp.rules, stamp.today);
  }
}

/** From so many on, reading a stretch of the index is quicker than one key after the other. */
const manyPeople = 1000;

async function findKnown(
  db: TendDatabase,
  drafts: readonly PersonDraft[],
): Promise<Map<string, Contact>> {
  const firsts = drafts.flatMap(({ person }) => person.aliases[0] ?? []);
  const others = drafts.flatMap(({ person }) => person.aliases.slice(1));
  const found = await contactsForChunk(db, firsts, others, drafts.length >= manyPeople);
  const byAlias = new Map<string, Contact>();
  for (const contact of found) for (const alias of contact.aliases) byAlias.set(alias, contact);
  return byAlias;
}

/** Those who were told by name and day while the import was planned, and are still there. */
async function findById(
  db: TendDatabase,
  drafts: readonly PersonDraft[],
): Promise<Map<string, Contact>> {
  const ids = drafts.flatMap(({ person }) => person.contactId ?? []);
  const rows = ids.length > 0 ? await db.contacts.bulkGet(ids) : [];
  return new Map(
    rows.flatMap((row) => (row && row.deletedAt === undefined ? [[row.id, row] as const] : [])),
  );
}

/** Fills what was empty, and where the user said so writes over what was not; null: nothing to do. */
function complete(
  contact: Contact,
  person: PersonStep,
  { now, today }: ImportStamp,
  journal: ChunkJournal,
): Contact | null {
  const completion = completeContact(contact, person);
  if (isComplete(completion, person.overwrite === true)) return null;
  const after = { ...completion.fills, ...(person.overwrite ? completion.changes : {}) };
  const kept = importedFields.filter((field) => field in after && contact[field] !== undefined);
  const before = Object.fromEntries(kept.map((field) => [field, contact[field]]));
  const { aliases } = completion;
  journal.completed.push({ id: contact.id, before, after, aliases });
  const seen = aliases.map((alias) => [alias, { firstOn: today, lastOn: today }]);
  return {
    ...contact,
    ...after,
    // A profile address in use stays the last one.
    aliases: [...aliases, ...contact.aliases],
    aliasSeen: { ...contact.aliasSeen, ...Object.fromEntries(seen) },
    updatedAt: now,
  };
}
