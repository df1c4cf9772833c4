import type { TendDatabase } from '@/lib/db/database';
import { changePeopleRows, putPersonTexts } from '@/lib/db/projections';
import { putSearchEntries } from '@/lib/db/search-shards';
import type { Contact } from '@/lib/domain/contact/contact';
import { searchEntry } from '@/lib/domain/contact/search-entry';
import type { ChunkJournal, FieldValues, ImportedField } from '@/lib/domain/import/import-record';
import type { ImportStamp } from './import-tools';
import { refreshTexts } from './refresh-texts';
import { reindexContacts } from './reindex';

/**
 * Takes back what one chunk did. Call inside a write. What a person did with the imported since
 * stays: somebody who is kept in touch with, or about whom anything was written, is not removed;
 * a field that was changed meanwhile keeps its newer value.
 */
export async function undoChunk(
  db: TendDatabase,
  journal: ChunkJournal,
  stamp: ImportStamp,
): Promise<void> {
  const touched = await contactsOf(db, journal.interactionIds);
  await db.interactions.bulkDelete(journal.interactionIds);
  for (const { id, before } of journal.recounted.toReversed())
    await db.interactions.update(id, { count: before });
  await db.notes.bulkDelete(journal.noteIds);
  const kept = await inUse(db, journal.contactIds);
  const removed = journal.contactIds.filter((id) => !kept.has(id));
  await db.contacts.bulkDelete(removed);
  const restored: Contact[] = [];
  for (const { id, before, after, aliases } of journal.completed.toReversed()) {
    const contact = await db.contacts.get(id);
    if (!contact) continue;
    const changed = putBack(contact, before, after, aliases);
    await db.contacts.put(changed);
    if (changed.deletedAt === undefined) restored.push(changed);
  }
  const entries = restored.map((contact) => [contact.id, searchEntry(contact)] as const);
  const gone = removed.map((id) => [id, undefined] as const);
  await putSearchEntries(db, new Map([...entries, ...gone]));
  await changePeopleRows(db, new Map(removed.map((id) => [id, () => undefined])));
  await putPersonTexts(db, new Map(gone));
  const left = [...kept, ...restored.map(({ id }) => id), ...touched].filter(
    (id) => !removed.includes(id),
  );
  await refreshTexts(db, [...kept]);
  await reindexContacts(db, left, stamp.rules, stamp.today);
}

async function contactsOf(db: TendDatabase, interactionIds: readonly string[]): Promise<string[]> {
  const rows = await db.interactions.bulkGet([...interactionIds]);
  return [...new Set(rows.flatMap((row) => row?.contactIds ?? []))];
}

/** Those of the contacts that a person has done something with. */
async function inUse(db: TendDatabase, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.contacts.bulkGet([...ids]);
  const kept = new Set(rows.flatMap((row) => (row && isOwned(row) ? [row.id] : [])));
  for (const { recordId } of await db.fieldEdits.where('recordId').anyOf(ids).toArray()) {
    kept.add(recordId);
  }
  // Whoever is part of a merge holds what belonged to somebody else.
  for (const { keptId, goneId } of await db.merges.toArray()) {
    for (const id of [keptId, goneId]) if (ids.includes(id)) kept.add(id);
  }
  const tables = [
    db.interactions.where('contactIds').anyOf(ids),
    db.remarks.where('contactId').anyOf(ids),
    db.notes.where('contactId').anyOf(ids),
    db.commitments.where('contactId').anyOf(ids),
    db.referrals.where('contactIds').anyOf(ids),
  ];
  for (const rowsOf of tables) {
    for (const row of await rowsOf.toArray()) {
      for (const id of 'contactIds' in row ? row.contactIds : [row.contactId]) kept.add(id);
    }
  }
  return kept;
}

/** What no import writes: whoever has any of it was met by a person, not only by a file. */
const ownFields = [
  'tier',
  'circleIds',
  'metOn',
  'roles',
  'connector',
  'needs',
  'offers',
  'knows',
  'value',
  'channels',
  'howWeMet',
  'story',
  'neverAsk',
] as const satisfies Exclude<keyof Contact, ImportedField>[];

function isOwned(contact: Contact): boolean {
  const { tracking, triage } = contact;
  const wasLookedAt = triage === undefined;
  return (
    tracking.state !== 'untracked' ||
    wasLookedAt ||
    ownFields.some((field) => contact[field] !== undefined)
  );
}

function putBack(
  contact: Contact,
  before: FieldValues,
  after: FieldValues,
  aliases: readonly string[],
): Contact {
  const changed = { ...contact, aliases: contact.aliases.filter((a) => !aliases.includes(a)) };
  for (const [field, value] of Object.entries(after)) {
    const now: unknown = Object.entries(contact).find(([name]) => name === field)?.[1];
    if (JSON.stringify(now) === JSON.stringify(value)) {
      Object.assign(changed, { [field]: Object.entries(before).find(([n]) => n === field)?.[1] });
    }
  }
  return changed;
}
