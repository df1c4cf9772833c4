import type { ChunkJournal, ImportChunk } from '@/lib/domain/import/import-record';
import { applyPeople, draftPeople, type PersonDraft } from './import-people';
import type { ImportStamp, ImportTools } from './import-tools';
import { applyTouches } from './import-touches';

/** People in a full chunk; a range of the index is read for it rather than single keys. */
export const chunkSize = 4000;

export const emptyJournal = (): ChunkJournal => ({
  contactIds: [],
  interactionIds: [],
  noteIds: [],
  completed: [],
  recounted: [],
});

/** A chunk, and what of it could be made before its turn came. */
export type ReadyChunk = { chunk: ImportChunk; drafts: PersonDraft[] };

/** Everything about a chunk that needs no database. */
export const readyChunk = (
  newId: () => string,
  chunk: ImportChunk,
  stamp: ImportStamp,
): ReadyChunk => ({ chunk, drafts: draftPeople(newId, chunk, stamp) });

/**
 * Does one chunk. Call inside a write: rows, search, due caches and the journal come about together
 * or not at all. Everybody is looked up anew, so that a chunk done twice adds nothing. `meanwhile`
 * runs once while the database writes.
 */
export async function applyChunk(
  tools: ImportTools,
  { chunk, drafts }: ReadyChunk,
  stamp: ImportStamp,
  meanwhile: () => void,
): Promise<ChunkJournal> {
  const journal = emptyJournal();
  if (drafts.length > 0) await applyPeople(tools, drafts, stamp, journal, meanwhile);
  if (chunk.touches) await applyTouches(tools, chunk.touches, stamp, journal);
  return journal;
}
