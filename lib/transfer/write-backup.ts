import { gzipSync } from 'fflate';
import { sha256 } from './sha256';
import type { Snapshot } from './snapshot';

export const backupFormat = 'tend-backup';
/**
 * Raised when an older Tend could no longer read what is written. 2: the digest covers everything, in
 * 1 the rows alone.
 */
export const backupVersion = 2;

const utf8 = new TextEncoder();

/** The digest of a value as JSON has it: a field that is `undefined` is not there. */
export const digestOf = (value: unknown) => sha256(utf8.encode(JSON.stringify(value)));

/**
 * The text of a complete export: versioned JSON with counts and a digest of all the rest, documented
 * by backupJsonSchema().
 */
export function writeJson(snapshot: Snapshot): string {
  const { data, exportedAt, appVersion, schemaVersion, databaseId } = snapshot;
  const { settings, ownWords, isPart } = snapshot;
  const text = JSON.stringify({
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
    data,
  });
  // Behind what it covers, so that a large export is put into words once.
  return `${text.slice(0, -1)},"sha256":"${sha256(utf8.encode(text))}"}`;
}

/**
 * A backup: the export, compressed (gzip). `readBackup` gives the same snapshot back.
 * @example readBackup(writeBackup(snapshot)) // equal to snapshot
 */
export function writeBackup(snapshot: Snapshot): Uint8Array {
  return gzipSync(utf8.encode(writeJson(snapshot)), { level: 6, mtime: 0 });
}
