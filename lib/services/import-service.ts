import { allImports, forgetImports } from '@/lib/db/imports';
import { canUndo, type ImportRecord, undoDays } from '@/lib/domain/import/import-record';
import { exclusively } from '@/lib/platform/locks';
import { columnsFor, rememberColumns } from '@/lib/settings/import-columns';
import type { ImportStamp } from './import-tools';
import type { ImportChoices } from './import-plan';
import type { ReadProgress } from './import-job';
import type { ImportSummary } from './import-summary';
import { evaluation, type ServiceContext } from './service-context';
import { type TransferCaller, transferOf } from './transfer-caller';

export type { ImportChoices } from './import-plan';
export { skipReasons } from '@/lib/transfer/import-preview';
export type { ChangedPerson, ImportSummary } from './import-summary';
export type { ImportRecord } from '@/lib/domain/import/import-record';
export type { ReadProgress } from './import-job';
/** What is wanted while files are read: to be told how far it is, and to be able to stop. */
export type ReadWatch = { tell: (progress: ReadProgress) => void; signal: AbortSignal };
export type DroppedFile = { name: string; bytes: Uint8Array };

/** The words come from Tend's own worker. */
const toldOf = ({ tell, signal }: ReadWatch) => ({
  signal,
  tell: (words: unknown) => tell(words as ReadProgress),
});

const lockName = 'tend-import';

/** Bringing people in: read, look, choose, import; pause, go on, take back. */
export function createImportService(
  context: ServiceContext,
  call: TransferCaller = transferOf(context),
) {
  const { db, clock } = context;
  const stamp = (): ImportStamp => ({ now: clock.now(), ...evaluation(context) });
  const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

  /**
   * Reads files and says what an import would do; nothing is written. Columns chosen once are
   * remembered for tables with the same header. Rejects once `watch.signal` is aborted.
   */
  async function read(
    files: DroppedFile[],
    columns?: Record<string, string>,
    watch?: ReadWatch,
  ): Promise<ImportSummary> {
    const ask = watch ? (call.watching?.(toldOf(watch)) ?? call) : call;
    const summary = await ask('readFiles', files, { timeZone: timeZone(), columns });
    const { fingerprint } = summary;
    if (fingerprint === undefined) return summary;
    if (columns) {
      await rememberColumns(fingerprint, columns);
      return summary;
    }
    const known = await columnsFor(fingerprint);
    return known ? ask('readFiles', files, { timeZone: timeZone(), columns: known }) : summary;
  }

  /**
   * Stores the work and begins; null when there is nothing to write. `onFailed` hears when it stops
   * half way.
   */
  async function start(
    choices: ImportChoices,
    onFailed: (error: unknown) => void = () => undefined,
  ): Promise<string | null> {
    const id = await call('plan', choices, stamp());
    // What failed waits as a paused import, with its button to go on.
    if (id !== null) void resume(id).catch(onFailed);
    return id;
  }

  /**
   * Goes on with an import that was paused or interrupted; one page at a time does. Rejects when it
   * cannot, and leaves it paused: nothing of a chunk that failed was written.
   */
  async function resume(id: string): Promise<ImportRecord | undefined> {
    return runWhile(id, ['running', 'paused']);
  }

  /** Waits for its turn and looks again: what another page paused or took back meanwhile stays so. */
  async function runWhile(
    id: string,
    states: readonly ImportRecord['state'][],
  ): Promise<ImportRecord | undefined> {
    try {
      return await exclusively(lockName, async () => {
        const record = (await allImports(db)).find((one) => one.id === id);
        return record && states.includes(record.state) ? call('run', id, stamp()) : record;
      });
    } catch (error) {
      await call('pause', id);
      throw error;
    } finally {
      await context.committed();
    }
  }

  /** Stops after the chunk at work. */
  const pause = (id: string): Promise<void> => call('pause', id);

  /** Takes everything an import did back, also one that is half way. */
  async function undo(id: string): Promise<void> {
    await call('undo', id, stamp());
    await context.committed();
  }

  /** What the page must take up again after it was closed: interrupted imports and undos. */
  async function continueInterrupted(): Promise<void> {
    await forgetImports(db, clock.now() - undoDays * 86_400_000);
    for (const { id, state } of await allImports(db)) {
      if (state === 'running') await runWhile(id, ['running']);
      if (state === 'undoing') await exclusively(lockName, () => undo(id));
    }
  }

  /** The imports of the last 30 days, newest first. */
  async function list(): Promise<(ImportRecord & { canUndo: boolean })[]> {
    const now = clock.now();
    const records = await allImports(db);
    return records.map((record) => ({ ...record, canUndo: canUndo(record, now) }));
  }

  return { read, start, resume, pause, undo, continueInterrupted, list };
}
export type ImportService = ReturnType<typeof createImportService>;
