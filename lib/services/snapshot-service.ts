import type { TendDatabase } from '@/lib/db/database';
import { allRows, databaseIdOf } from '@/lib/db/snapshots';
import { schemaVersion } from '@/lib/domain/record/schema-version';
import type { Snapshot } from '@/lib/transfer/snapshot';
import { emptyData } from '@/lib/transfer/empty-data';
import { type SnapshotTable, snapshotTableNames } from '@/lib/transfer/snapshot-names';

export type SnapshotFacts = Pick<Snapshot, 'appVersion' | 'settings' | 'ownWords'> & {
  /** Epoch ms. */
  now: number;
};

/**
 * Everything in the database at one moment: one read transaction over all tables, so that no
 * interaction stands without its contact. With `tables`, only what is in these.
 */
export async function takeSnapshot(
  db: TendDatabase,
  facts: SnapshotFacts,
  tables: readonly SnapshotTable[] = snapshotTableNames,
): Promise<Snapshot> {
  const data = emptyData();
  const databaseId = await databaseIdOf(db);
  await db.transaction('r', [...tables], async () => {
    for (const name of tables) {
      Object.assign(data, { [name]: await allRows(db, name) });
    }
  });
  return {
    exportedAt: facts.now,
    appVersion: facts.appVersion,
    schemaVersion,
    ...(databaseId === undefined ? {} : { databaseId }),
    ...(facts.settings === undefined ? {} : { settings: facts.settings }),
    ...(facts.ownWords === undefined ? {} : { ownWords: facts.ownWords }),
    data,
  };
}
