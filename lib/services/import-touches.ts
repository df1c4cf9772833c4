import { contactsForChunk, interactionsByContact, putNew } from '@/lib/db/imports';
import type { ChunkJournal, TouchStep } from '@/lib/domain/import/import-record';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import { stampRecord } from '@/lib/domain/record/record';
import type { ImportStamp, ImportTools } from './import-tools';
import { reindexContacts } from './reindex';

const touchKey = ({ kind, day, direction, where }: TouchStep | Interaction) =>
  `${kind}|${day}|${direction}|${where ?? ''}`;

/**
 * Stores the touches of a chunk, or raises the count of those that an import brought before. The
 * histories are read once, kept up to date here, and handed to the engine as they are.
 */
export async function applyTouches(
  { db, newId }: ImportTools,
  touches: readonly TouchStep[],
  stamp: ImportStamp,
  journal: ChunkJournal,
): Promise<void> {
  const aliases = [...new Set(touches.map(({ alias }) => alias))].toSorted();
  const known = await contactsForChunk(db, aliases, [], false);
  const byAlias = new Map(known.flatMap((contact) => contact.aliases.map((a) => [a, contact])));
  const histories = await interactionsByContact(
    db,
    known.map(({ id }) => id),
  );
  const stored = new Map<string, Interaction>();
  for (const [id, rows] of histories) {
    for (const row of rows) {
      if (row.source !== 'import') continue;
      const key = `${id}|${touchKey(row)}`;
      // Of two entries that became one both may have been written to on that day.
      if ((stored.get(key)?.count ?? 0) < (row.count ?? 1)) stored.set(key, row);
    }
  }
  const written = new Map<string, Interaction>();
  const touched = new Set<string>();
  for (const touch of touches) {
    const contact = byAlias.get(touch.alias);
    if (!contact) continue;
    const key = `${contact.id}|${touchKey(touch)}`;
    const before = stored.get(key);
    if (before) {
      if ((before.count ?? 1) >= touch.count) continue;
      journal.recounted.push({ id: before.id, before: before.count ?? 1 });
      const raised = { ...before, count: touch.count, updatedAt: stamp.now };
      stored.set(key, raised);
      written.set(raised.id, raised);
      continue;
    }
    const { alias: _alias, ...fields } = touch;
    const row = { ...stampRecord({ id: newId(), now: stamp.now }), contactIds: [contact.id] };
    const made: Interaction = { ...row, ...fields, recordedOn: stamp.today, source: 'import' };
    stored.set(key, made);
    written.set(made.id, made);
    histories.set(contact.id, [...(histories.get(contact.id) ?? []), made]);
    touched.add(contact.id);
    journal.interactionIds.push(made.id);
  }
  // First, for it reads: what is read after so many rows were put waits for all of them.
  await reindexContacts(db, [...touched], stamp.rules, stamp.today, histories);
  await putNew(db.interactions, [...written.values()]);
}
