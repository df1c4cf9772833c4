import type { TendDatabase } from '@/lib/db/database';
import { resetProjections } from '@/lib/db/search-rebuild';
import { adoptDatabaseId, allRows, deleteRows, putRows } from '@/lib/db/snapshots';
import { readBackup, writeBackup } from '@/lib/transfer/backup';
import { unlockBackup, lockBackup } from '@/lib/transfer/lock-backup';
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
  counts: Record<RestoreMode, RestoreCounts>;
  exportedAt: number;
  /** Some people only: it cannot stand for everything. */
  isPart: boolean;
};

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
function isEqual(mine: Row, theirs: Row): boolean {
  const plain = ({ due: _due, ...row }: Row) =>
    JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return plain(mine) === plain(theirs);
}

/** Writing everything out, reading it back, putting it in place of what is there. */
export function createRestoreJob(
  open: () => Promise<TendDatabase>,
  lastRead: () => Snapshot | undefined,
) {
  let chosen: Snapshot | undefined;

  /** A backup of now: compressed, and locked when there is a passphrase. */
  async function backup(facts: SnapshotFacts, passphrase?: string): Promise<Uint8Array> {
    const bytes = writeBackup(await takeSnapshot(await open(), facts));
    // Read back before anybody relies on it.
    readBackup(bytes);
    return passphrase ? lockBackup(bytes, passphrase) : bytes;
  }

  /** Opens a locked backup; false when the passphrase is wrong. */
  async function unlock(bytes: Uint8Array, passphrase: string): Promise<boolean> {
    const opened = await unlockBackup(bytes, passphrase);
    if (opened) chosen = readBackup(opened);
    return opened !== null;
  }

  /** Takes a backup to be restored, for instance from the mirror. */
  async function choose(bytes: Uint8Array): Promise<void> {
    chosen = await Promise.resolve(readBackup(bytes));
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

  /** What a restore of the file read or chosen last would add, change and remove. */
  async function previewRestore(): Promise<RestorePreview | null> {
    const snapshot = chosen ?? lastRead();
    if (!snapshot) return null;
    const counts = { whole: zero(), merge: zero() };
    for (const mode of ['whole', 'merge'] as const) {
      for (const { put, changed, removed } of (await differences(mode, snapshot)).values()) {
        counts[mode].add += put.length - changed;
        counts[mode].change += changed;
        counts[mode].remove += removed.length;
      }
    }
    const { exportedAt, isPart = false } = snapshot;
    return { counts, exportedAt, isPart };
  }

  /**
   * Restores in one transaction: rows, search and due caches, all or nothing. With `asOriginal` the
   * database takes over the identity of the one that was lost.
   */
  async function restore(
    mode: RestoreMode,
    stamp: ImportStamp,
    asOriginal = false,
  ): Promise<{ settings?: unknown } | null> {
    const snapshot = chosen ?? lastRead();
    if (!snapshot) return null;
    const db = await open();
    // Some people never stand for everybody, whatever was asked for.
    const found = await differences(snapshot.isPart ? 'merge' : mode, snapshot);
    await db.write(async () => {
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
    return { settings: snapshot.settings };
  }

  return { backup, unlock, choose, previewRestore, restore };
}

const zero = (): RestoreCounts => ({ add: 0, change: 0, remove: 0 });
const withoutCache = ({ due: _due, ...row }: Row): Row => row;
