import type { TendDatabase } from '@/lib/db/database';
import { contactsForChunk, importedInteractions, putNew } from '@/lib/db/imports';
import { changePeopleRows } from '@/lib/db/projections';
import { putSearchEntries, shardOf } from '@/lib/db/search-shards';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import { type PersonRow, rowOfContact, rowOfHistory } from '@/lib/domain/contact/person-row';
import { searchEntry } from '@/lib/domain/contact/search-entry';
import { completeContact, isComplete } from '@/lib/domain/import/complete-contact';
import {
  type ChunkJournal,
  type ImportChunk,
  importedFields,
  type PersonStep,
  type TouchStep,
} from '@/lib/domain/import/import-record';
import { matchPerson } from '@/lib/domain/import/match-person';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { DueRules } from '@/lib/domain/plan/due';
import { stampRecord } from '@/lib/domain/record/record';
import { reindexContacts } from './reindex';
import { refreshTexts } from './refresh-texts';

/** What the one who imports knows and a worker does not: the time, the rules, new ids. */
export type ImportStamp = {
  /** Epoch ms. */
  now: number;
  today: LocalDate;
  rules: DueRules;
};
export type ImportTools = { db: TendDatabase; newId: () => string };

/** People in a full chunk; a range of the index is read for it rather than single keys. */
export const chunkSize = 4000;

export const emptyJournal = (): ChunkJournal => ({
  contactIds: [],
  interactionIds: [],
  noteIds: [],
  completed: [],
  recounted: [],
});

/**
 * Does one chunk. Call inside a write: rows, search, due caches and the journal come about together
 * or not at all. Everybody is looked up anew, so that a chunk done twice adds nothing.
 */
export async function applyChunk(
  tools: ImportTools,
  chunk: ImportChunk,
  stamp: ImportStamp,
): Promise<ChunkJournal> {
  const journal = emptyJournal();
  if (chunk.people) await applyPeople(gathered(tools, chunk), chunk.people, stamp, journal);
  if (chunk.touches) await applyTouches(tools, chunk.touches, stamp, journal);
  return journal;
}

/** Parts of the search and people shards; a chunk fills one of them. */
const shardGroups = 8;
const mostTries = 200;

/**
 * The people of one chunk get ids that share an eighth of the shards. Otherwise each chunk would
 * write all shards again, and an import would spend more on them than on the people (bench).
 */
function gathered(
  { db, newId }: ImportTools,
  { importId, index, people }: ImportChunk,
): ImportTools {
  if ((people?.length ?? 0) < 200) return { db, newId };
  const group = (shardOf(importId) + index) % shardGroups;
  const newIdInGroup = () => {
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      const id = newId();
      if (shardOf(id) % shardGroups === group) return id;
    }
    return newId();
  };
  return { db, newId: newIdInGroup };
}

async function findKnown(db: TendDatabase, people: readonly { aliases: readonly string[] }[]) {
  const firsts = people.flatMap(({ aliases }) => aliases[0] ?? []);
  const others = people.flatMap(({ aliases }) => aliases.slice(1));
  const isDense = people.length === chunkSize;
  const found = await contactsForChunk(db, firsts, others, isDense);
  const byAlias = new Map<string, Contact>();
  for (const contact of found) for (const alias of contact.aliases) byAlias.set(alias, contact);
  return byAlias;
}

async function applyPeople(
  { db, newId }: ImportTools,
  people: readonly PersonStep[],
  stamp: ImportStamp,
  journal: ChunkJournal,
): Promise<void> {
  const byAlias = await findKnown(db, people);
  const added: Contact[] = [];
  const completedById = new Map<string, Contact>();
  const noted: string[] = [];
  for (const person of people) {
    const known = matchPerson(person, (alias) => byAlias.get(alias));
    let contact = known ?? newContact(person, newId(), stamp);
    if (!known) {
      added.push(contact);
      journal.contactIds.push(contact.id);
    } else if (!added.includes(known)) {
      const changed = complete(known, person, stamp, journal);
      if (changed) {
        contact = changed;
        completedById.set(changed.id, changed);
        // A merged person may stand in the file twice: the second line adds to what the first did.
        for (const alias of changed.aliases) byAlias.set(alias, changed);
      }
    }
    for (const alias of person.aliases) byAlias.set(alias, contact);
    if (person.note !== undefined && !known) {
      const note = { ...stampRecord({ id: newId(), now: stamp.now }), contactId: contact.id };
      await db.notes.add({ ...note, text: person.note, pinned: false });
      journal.noteIds.push(note.id);
      noted.push(contact.id);
    }
  }
  const completed = [...completedById.values()];
  await putNew(db.contacts, added);
  for (const { id, ...fields } of completed) await db.contacts.update(id, fields);
  const written = [...added, ...completed].map(
    (contact) => [contact.id, searchEntry(contact)] as const,
  );
  await putSearchEntries(db, new Map(written));
  await changePeopleRows(
    db,
    new Map(added.map((contact) => [contact.id, () => newRow(contact, stamp)])),
  );
  await refreshTexts(db, noted);
  const ids = completed.map(({ id }) => id);
  if (ids.length > 0) await reindexContacts(db, ids, stamp.rules, stamp.today);
}

/** The row of somebody nothing happened with yet; nobody untracked has a due cache. */
function newRow(contact: Contact, { rules, today }: ImportStamp): PersonRow {
  const facts = {
    contactId: contact.id,
    tracking: contact.tracking,
    interactions: [],
    commitments: [],
    duties: [],
    annualDates: [],
  };
  return { ...rowOfContact(contact), ...rowOfHistory(facts, [], rules, today) };
}

function newContact(person: PersonStep, id: string, { now, today }: ImportStamp): Contact {
  const { note: _note, overwrite: _overwrite, tags, ...fields } = person;
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

const touchKey = ({ kind, day, direction, where }: TouchStep | Interaction) =>
  `${kind}|${day}|${direction}|${where ?? ''}`;

async function applyTouches(
  { db, newId }: ImportTools,
  touches: readonly TouchStep[],
  stamp: ImportStamp,
  journal: ChunkJournal,
): Promise<void> {
  const aliases = [...new Set(touches.map(({ alias }) => alias))].toSorted();
  const known = await contactsForChunk(db, aliases, [], false);
  const byAlias = new Map(known.flatMap((contact) => contact.aliases.map((a) => [a, contact])));
  const stored = new Map<string, Interaction>();
  const ids = [...new Set(known.map(({ id }) => id))];
  for (const row of await importedInteractions(db, ids)) {
    for (const id of row.contactIds) {
      const key = `${id}|${touchKey(row)}`;
      // Of two entries that became one both may have been written to on that day.
      if ((stored.get(key)?.count ?? 0) < (row.count ?? 1)) stored.set(key, row);
    }
  }
  const added: Interaction[] = [];
  for (const touch of touches) {
    const contact = byAlias.get(touch.alias);
    if (!contact) continue;
    const before = stored.get(`${contact.id}|${touchKey(touch)}`);
    if (before) {
      if ((before.count ?? 1) >= touch.count) continue;
      journal.recounted.push({ id: before.id, before: before.count ?? 1 });
      await db.interactions.update(before.id, { count: touch.count, updatedAt: stamp.now });
      continue;
    }
    const { alias: _alias, ...fields } = touch;
    const row = { ...stampRecord({ id: newId(), now: stamp.now }), contactIds: [contact.id] };
    const made: Interaction = { ...row, ...fields, recordedOn: stamp.today, source: 'import' };
    stored.set(`${contact.id}|${touchKey(touch)}`, made);
    added.push(made);
    journal.interactionIds.push(made.id);
  }
  await putNew(db.interactions, added);
  const touched = added.flatMap(({ contactIds }) => contactIds);
  await reindexContacts(db, touched, stamp.rules, stamp.today);
}
