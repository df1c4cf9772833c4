import * as z from 'zod/mini';
import { parseOwnWords } from '@/lib/domain/composer/own-words';
import { schemaVersion } from '@/lib/domain/record/schema-version';
import { fileKind } from './detect';
import { ImportRefusedError } from './import-error';
import { inflateWithin, newByteBudget } from './inflate';
import { type Snapshot, snapshotTables } from './snapshot';
import { emptyData } from './empty-data';
import { snapshotTableNames } from './snapshot-names';
import { backupFormat, backupVersion, digestOf } from './write-backup';

export { writeBackup } from './write-backup';

const envelopeSchema = z.object({
  format: z.literal(backupFormat),
  formatVersion: z.number(),
  schemaVersion: z.number(),
  appVersion: z.catch(z.string(), ''),
  exportedAt: z.number(),
  databaseId: z.optional(z.string()),
  settings: z.optional(z.unknown()),
  isPart: z.optional(z.boolean()),
  ownWords: z.optional(z.unknown()),
  counts: z.record(z.string(), z.number()),
  sha256: z.string(),
  data: z.record(z.string(), z.array(z.unknown())),
});

/**
 * Reads a backup, compressed or as JSON text. Counts and digest (of everything, in files of
 * version 1 of the rows) are checked before anything is handed over; rows are read by their schemas, and those that do not fit are left out and counted.
 * @throws ImportRefusedError `empty`, `damaged-backup`, `newer-backup`, `locked-backup` or
 *   `unknown-format` (whatever is none of Tend's)
 */
export function readBackup(bytes: Uint8Array): Snapshot & { rejected?: number } {
  if (bytes.length === 0) throw new ImportRefusedError('empty');
  const kind = fileKind(bytes);
  if (kind === 'locked-backup') throw new ImportRefusedError('locked-backup');
  const plain = kind === 'gzip' ? inflated(bytes) : bytes;
  return readEnvelope(parseJson(new TextDecoder().decode(plain)));
}

/** The same for JSON that is parsed already. */
export function readEnvelope(json: unknown): Snapshot & { rejected?: number } {
  if (!isBackup(json)) throw new ImportRefusedError('unknown-format');
  // Before anything else is looked at: what is newer may well have another shape.
  const { formatVersion: written, schemaVersion: ofRows } = Object(json);
  if (written > backupVersion || ofRows > schemaVersion) {
    throw new ImportRefusedError('newer-backup');
  }
  const parsed = envelopeSchema.safeParse(json);
  if (!parsed.success) throw new ImportRefusedError('damaged-backup');
  const { counts, sha256: digest, data, ...rest } = parsed.data;
  const isWhole =
    digestOf(coveredBy(rest.formatVersion, json)) === digest &&
    Object.entries(counts).every(([name, count]) => (data[name]?.length ?? 0) === count);
  if (!isWhole) throw new ImportRefusedError('damaged-backup');
  const { appVersion, exportedAt, databaseId, settings, ownWords, isPart } = rest;
  const { rows, rejected } = readRows(data);
  return {
    schemaVersion: rest.schemaVersion,
    appVersion,
    exportedAt,
    ...(databaseId === undefined ? {} : { databaseId }),
    ...(settings === undefined ? {} : { settings }),
    ...(ownWords === undefined ? {} : { ownWords: parseOwnWords(ownWords) }),
    ...(isPart ? { isPart } : {}),
    data: rows,
    ...(rejected > 0 ? { rejected } : {}),
  };
}

/** What the digest of a file speaks for: in the first version of the format the rows alone. */
function coveredBy(formatVersion: number, json: unknown): unknown {
  const { sha256: _digest, ...rest } = Object(json);
  return formatVersion === 1 ? rest.data : rest;
}

/** Whether parsed JSON claims to be one of Tend's backups. */
export function isBackup(json: unknown): boolean {
  return typeof json === 'object' && json !== null && Object(json).format === backupFormat;
}

function readRows(data: Record<string, unknown[]>) {
  const rows = emptyData();
  let rejected = 0;
  for (const name of snapshotTableNames) {
    const schema = snapshotTables[name];
    const kept: unknown[] = rows[name];
    for (const row of data[name] ?? []) {
      const parsed = schema.safeParse(row);
      if (parsed.success) kept.push(parsed.data);
      else rejected += 1;
    }
  }
  return { rows, rejected };
}

function inflated(bytes: Uint8Array): Uint8Array {
  try {
    return inflateWithin(bytes, newByteBudget(), 'gzip');
  } catch {
    throw new ImportRefusedError('damaged-backup');
  }
}

/** How each of Tend's exports begins, also when an editor laid it out and its end is missing. */
const firstWords = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${backupFormat}"`);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ImportRefusedError(firstWords.test(text) ? 'damaged-backup' : 'unknown-format');
  }
}
