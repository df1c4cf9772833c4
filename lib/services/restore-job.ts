import type { TendDatabase } from '@/lib/db/database';
import { schemaVersion } from '@/lib/domain/record/schema-version';
import { resetProjections } from '@/lib/db/search-rebuild';
import { adoptDatabaseId, allRows, deleteRows, putRows } from '@/lib/db/snapshots';
import { readBackup, writeBackup } from '@/lib/transfer/backup';
import { fileKind } from '@/lib/transfer/detect';
import { type ImportRefusal, ImportRefusedError } from '@/lib/transfer/import-error';
import { lockBackup, unlockBackup } from '@/lib/transfer/lock-backup';
import type { Snapshot } from '@/lib/transfer/snapshot';
import { type SnapshotTable, snapshotTableNames } from '@/lib/transfer/snapshot-names';
import type { ImportStamp } from './import-tools';
import { refreshTexts } from './refresh-texts';
import { reindexContacts } from './reindex';
import { type SnapshotFacts, takeSnapshot } from './snapshot-service';

/** `whole`: afterwards everything is as in the backup. `merge`: the newer of two records wins. */
export type RestoreMode = 'whole' | 'merge';
export type RestoreCounts = { add: number; change: number; remove: number };
export type RestorePreview = {
  /** Of all records. */
  counts: Record<RestoreMode, RestoreCounts>;
  /** Of people alone. */
  people: Record<RestoreMode, RestoreCounts>;
  /** Records that no schema of this version knows; they are left out. */
  rejected: number;
  /** Epoch ms. */
  exportedAt: number;
  /** Some people only: it cannot stand for everything. */
  isPart: boolean;
} & Beside;
/** What lies beside the database: nothing in here changes it. */
export type Beside = Pick<Snapshot, 'settings' | 'ownWords'>;
/** Whether a file can be restored from: `ready`, or why not. */
export type CopyState = 'ready' | 'wrong-passphrase' | ImportRefusal;

type Row = Record<string, unknown>;
type Difference = { put: Row[]; changed: number; removed: string[] };

const keyOf = (table: SnapshotTable, row: Row) => String(table === 'plans' ? row.day : row.id);
const stampOf = (row: Row) => (typeof row.updatedAt === 'number' ? row.updatedAt : 0);
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** What would be put and removed in one table. */
function compare(
  table: SnapshotTable,
  stored: readonly unknown[],
  wanted: readonly unknown[],
  mode: RestoreMode,
): Difference {
  const ours = new Map(stored.filter(isRow).map((row) => [keyOf(table, row), row]));
  const difference: Difference = { put: [], changed: 0, removed: [] };
  for (const row of wanted.filter(isRow)) {
    const mine = ours.get(keyOf(table, row));
    ours.delete(keyOf(table, row));
    if (mine && isEqual(mine, row)) continue;
    if (mine && mode === 'merge' && stampOf(mine) >= stampOf(row)) continue;
    difference.put.push(row);
    if (mine) difference.changed += 1;
  }
  if (mode === 'whole') difference.removed = [...ours.keys()];
  return difference;
}

/** The due cache is computed, so it is no difference. */
const isEqual = (mine: Row, theirs: Row): boolean =>
  inOneOrder(withoutCache(mine)) === inOneOrder(withoutCache(theirs));

/** As JSON, fields in one order all the way down; one that is `undefined` is not there. */
const inOneOrder = (row: Row): string =>
  JSON.stringify(row, (_, value: unknown) =>
    isRow(value) && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Writing everything out, reading it back, putting it in place of what is there. */
export function createRestoreJob(open: () => Promise<TendDatabase>) {
  let chosen: (Snapshot & { rejected?: number }) | undefined;

  /** A backup of now: compressed, and locked when there is a passphrase. */
  async function backup(facts: SnapshotFacts, passphrase?: string): Promise<Uint8Array> {
    const bytes = writeBackup(await takeSnapshot(await open(), facts));
    // Read back before anybody relies on it.
    readBackup(bytes);
    return passphrase ? lockBackup(bytes, passphrase) : bytes;
  }

  /** Takes a copy to be looked at and restored. Reads only; says why when it cannot be used. */
  async function openCopy(bytes: Uint8Array, passphrase = ''): Promise<CopyState> {
    chosen = undefined;
    try {
      const isLocked = fileKind(bytes) === 'locked-backup';
      if (isLocked && passphrase === '') return 'locked-backup';
      const opened = isLocked ? await unlockBackup(bytes, passphrase) : bytes;
      if (!opened) return 'wrong-passphrase';
      const snapshot = readBackup(opened);
      // Its rows may hold what these schemas would drop without a word.
      if (snapshot.schemaVersion > schemaVersion) return 'newer-backup';
      chosen = snapshot;
      return 'ready';
    } catch (error) {
      if (error instanceof ImportRefusedError) return error.reason;
      throw error;
    }
  }

  async function differences(mode: RestoreMode, snapshot: Snapshot) {
    const db = await open();
    const found = new Map<SnapshotTable, Difference>();
    for (const table of snapshotTableNames) {
      const wanted = snapshot.data[table];
      found.set(table, compare(table, await allRows(db, table), wanted, mode));
    }
    return found;
  }

  /** What a restore of the copy that was opened would add, change and remove; each table is read once. */
  async function previewRestore(): Promise<RestorePreview | null> {
    const snapshot = chosen;
    if (!snapshot) return null;
    const db = await open();
    const counts = { whole: zero(), merge: zero() };
    const people = { whole: zero(), merge: zero() };
    for (const table of snapshotTableNames) {
      const stored = await allRows(db, table);
      for (const mode of ['whole', 'merge'] as const) {
        const difference = compare(table, stored, snapshot.data[table], mode);
        count(difference, counts[mode]);
        if (table === 'contacts') count(difference, people[mode]);
      }
    }
    const { exportedAt, settings, ownWords, isPart = false, rejected = 0 } = snapshot;
    return { counts, people, rejected, exportedAt, isPart, settings, ownWords };
  }

  /**
   * Restores in one transaction: rows, search and due caches, all or nothing. With `asOriginal` the
   * database takes over the identity of the one that was lost.
   */
  async function restore(
    mode: RestoreMode,
    stamp: ImportStamp,
    asOriginal = false,
  ): Promise<Beside | null> {
    const snapshot = chosen;
    if (!snapshot) return null;
    const db = await open();
    await db.write(async () => {
      // Compared in here: what another page writes meanwhile waits, and is not written over unseen.
      // Some people never stand for everybody, whatever was asked for.
      const found = await differences(snapshot.isPart ? 'merge' : mode, snapshot);
      for (const [table, { put, removed }] of found) {
        await putRows(db, table, table === 'contacts' ? put.map(withoutCache) : put);
        await deleteRows(db, table, removed);
      }
      const ids = await resetProjections(db);
      await refreshTexts(db, ids);
      await reindexContacts(db, ids, stamp.rules, stamp.today);
      if (asOriginal && snapshot.databaseId) await adoptDatabaseId(db, snapshot.databaseId);
    });
    chosen = undefined;
    return { settings: snapshot.settings, ownWords: snapshot.ownWords };
  }

  /** Whether the copy opened holds some people only. */
  const isPart = (): Promise<boolean> => Promise.resolve(chosen?.isPart === true);

  return { backup, openCopy, isPart, previewRestore, restore };
}

function count({ put, changed, removed }: Difference, into: RestoreCounts): void {
  into.add += put.length - changed;
  into.change += changed;
  into.remove += removed.length;
}

const zero = (): RestoreCounts => ({ add: 0, change: 0, remove: 0 });
const withoutCache = ({ due: _due, ...row }: Row): Row => row;
