import type * as z from 'zod/mini';
import type { OwnWords } from '@/lib/domain/composer/own-words';
import { rowSchemas } from '@/lib/domain/record/row-schemas';
import type { SnapshotTable } from './snapshot-names';

/**
 * Every table that holds what a person put in, with the schema of its rows. A new table of the
 * database belongs here too (tests/services/backup-service.test.ts holds the two together).
 */
export const snapshotTables = rowSchemas satisfies Record<SnapshotTable, unknown>;
export type SnapshotRows = { [T in SnapshotTable]: z.infer<(typeof snapshotTables)[T]>[] };

/** Everything Tend knows, at one moment. */
export type Snapshot = {
  /** Epoch ms. */
  exportedAt: number;
  appVersion: string;
  /** The schema of the database it came from. */
  schemaVersion: number;
  databaseId?: string;
  /** The settings and rules, as they are stored. */
  settings?: unknown;
  /** Only some people: put together with what is there, never in its place. */
  isPart?: boolean;
  /** One's own phrases and questions, which lie beside the settings. */
  ownWords?: OwnWords;
  data: SnapshotRows;
};
