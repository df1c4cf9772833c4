import type { TendDatabase } from '@/lib/db/database';
import { addImport, turnImport } from '@/lib/db/imports';
import type { ImportChunk, ImportRecord } from '@/lib/domain/import/import-record';
import type { ImportedTouch, ImportPreview } from '@/lib/transfer/import-preview';
import { type ImportFile, readImports } from '@/lib/transfer/read-import';
import { applyChunk, emptyJournal, type ReadyChunk, readyChunk } from './import-chunk';
import type { ImportStamp } from './import-tools';
import {
  type ImportChoices,
  matchPeople,
  type Matched,
  newTouches,
  planChunks,
} from './import-plan';
import { type ImportSummary, summarise } from './import-summary';
import { undoChunk } from './import-undo';

type Read = { preview: ImportPreview; matched: Matched; touches: ImportedTouch[]; name: string };
/** What an import is called in the list: its file, and how many came with it. */
const nameOf = ([first, ...others]: readonly ImportFile[]) =>
  `${first?.name ?? ''}${others.length > 0 ? ` + ${others.length}` : ''}`;

/** How far the reading of files is: which one, or that the people in them are being compared. */
export type ReadProgress =
  { step: 'reading'; file: string; people: number } | { step: 'comparing'; people: number };

export type ReadOptions = { timeZone: string; columns?: Record<string, string> };

/**
 * Reads files and does imports, away from the page (entrypoints/transfer-worker.ts). All work is in
 * the database before the first chunk begins; each chunk is one transaction, so that whatever dies,
 * and when, the import stands between two chunks and goes on from there.
 */
export function createImportJob(
  open: () => Promise<TendDatabase>,
  newId: () => string,
  tell: (progress: ReadProgress) => void = () => undefined,
) {
  let read: Read | undefined;

  /** Reads files; nothing is written. What was read stays here until `start` or the next `read`. */
  async function readFiles(files: ImportFile[], options: ReadOptions): Promise<ImportSummary> {
    const db = await open();
    const preview = await readImports(files, {
      ...options,
      onProgress: (file, people) => tell({ step: 'reading', file, people }),
    });
    tell({ step: 'comparing', people: preview.people.length });
    const matched = await matchPeople(db, preview);
    const touches = await newTouches(db, preview.touches, matched);
    read = { preview, matched, touches, name: nameOf(files) };
    return summarise(preview, matched, touches);
  }

  /** Stores the work of an import; null when there is nothing to write. */
  async function plan(choices: ImportChoices, { now }: ImportStamp): Promise<string | null> {
    if (!read) return null;
    const id = newId();
    const chunks = planChunks(id, read.matched, read.touches, choices);
    if (chunks.length === 0) return null;
    const record: ImportRecord = {
      id,
      createdAt: now,
      name: read.name.slice(0, 300),
      state: 'running',
      chunks: chunks.length,
      nextChunk: 0,
      counts: { added: 0, completed: 0, touches: 0 },
    };
    await addImport(await open(), record, chunks);
    read = undefined;
    return id;
  }

  /** Does what is left of an import, until it is done or somebody stops it. */
  async function run(id: string, stamp: ImportStamp): Promise<ImportRecord | undefined> {
    const db = await open();
    await turnImport(db, id, ['running', 'paused'], 'running');
    let ready: ReadyChunk | undefined;
    for (;;) {
      const record = await db.imports.get(id);
      if (!record || record.state !== 'running') return record;
      if (record.nextChunk >= record.chunks) await turnImport(db, id, ['running'], 'done');
      else ready = await db.write(async () => doNext(db, id, stamp, ready));
    }
  }

  /**
   * The next chunk, its journal and the import's place, in the one transaction around it. What can
   * be made of the chunk after it is made while the database writes, and handed back.
   */
  async function doNext(
    db: TendDatabase,
    id: string,
    stamp: ImportStamp,
    ready: ReadyChunk | undefined,
  ): Promise<ReadyChunk | undefined> {
    const record = await db.imports.get(id);
    if (!record || record.state !== 'running' || record.nextChunk >= record.chunks) return ready;
    const index = record.nextChunk;
    const isReady = ready?.chunk.index === index;
    const [chunk, following] = await db.importChunks.bulkGet([
      [id, isReady ? index + 1 : index],
      [id, index + 1],
    ]);
    const now = isReady ? ready : chunk && readyChunk(newId, chunk, stamp);
    let next: ReadyChunk | undefined;
    const meanwhile = () => {
      next = following && readyChunk(newId, following, stamp);
    };
    const done = now ? await applyChunk({ db, newId }, now, stamp, meanwhile) : emptyJournal();
    await db.importChunks.put({ importId: id, index, done });
    const { counts } = record;
    await db.imports.update(id, {
      nextChunk: index + 1,
      counts: {
        added: counts.added + done.contactIds.length,
        completed: counts.completed + done.completed.length,
        touches: counts.touches + done.interactionIds.length,
      },
    });
    return next;
  }

  /** Asks a running import, in whichever page, to stop after its chunk. */
  async function pause(id: string): Promise<void> {
    await turnImport(await open(), id, ['running'], 'paused');
  }

  /** Takes a whole import back, the last chunk first; stopped half way it is taken up again. */
  async function undo(id: string, stamp: ImportStamp): Promise<void> {
    const db = await open();
    await turnImport(db, id, ['running', 'paused', 'done', 'undoing'], 'undoing');
    for (;;) {
      const isDone = await db.write(async () => undoLast(db, id, stamp));
      if (isDone) return;
    }
  }

  async function undoLast(db: TendDatabase, id: string, stamp: ImportStamp): Promise<boolean> {
    const record = await db.imports.get(id);
    if (!record || record.state !== 'undoing') return true;
    const index = record.nextChunk - 1;
    if (index < 0) {
      await db.importChunks.where('importId').equals(id).delete();
      await db.imports.update(id, { state: 'undone' });
      return true;
    }
    const chunk: ImportChunk | undefined = await db.importChunks.get([id, index]);
    if (chunk?.done) await undoChunk(db, chunk.done, stamp);
    await db.importChunks.delete([id, index]);
    await db.imports.update(id, { nextChunk: index });
    return false;
  }

  return { readFiles, plan, run, pause, undo };
}
export type ImportJob = ReturnType<typeof createImportJob>;
