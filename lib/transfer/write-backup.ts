import { gzipSync } from 'fflate';
import { sha256 } from './sha256';
import type { Snapshot } from './snapshot';

export const backupFormat = 'tend-backup';
/** Raised when an older Tend could no longer read what is written. */
export const backupVersion = 1;

const utf8 = new TextEncoder();

/** Rows as JSON has them: a field that is `undefined` is not there. */
export const digestOf = (data: unknown) => sha256(utf8.encode(JSON.stringify(data)));

/**
 * The text of a complete export: versioned JSON with counts and a digest of its data, documented by
 * backupJsonSchema().
 */
export function writeJson(snapshot: Snapshot): string {
  const { data, exportedAt, appVersion, schemaVersion, databaseId } = snapshot;
  const { settings, ownWords, isPart } = snapshot;
  return JSON.stringify({
    format: backupFormat,
    formatVersion: backupVersion,
    schemaVersion,
    appVersion,
    exportedAt,
    databaseId,
    settings,
    ownWords,
    isPart,
    counts: Object.fromEntries(Object.entries(data).map(([name, rows]) => [name, rows.length])),
    sha256: digestOf(data),
    data,
  });
}

/**
 * A backup: the export, compressed (gzip). `readBackup` gives the same snapshot back.
 * @example readBackup(writeBackup(snapshot)) // equal to snapshot
 */
export function writeBackup(snapshot: Snapshot): Uint8Array {
  return gzipSync(utf8.encode(writeJson(snapshot)), { level: 6, mtime: 0 });
}
