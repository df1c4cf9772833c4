import * as z from 'zod/mini';
import { ownWordsSchema } from '@/lib/domain/composer/own-words';
import { backupFormat, backupVersion } from './write-backup';
import { snapshotTables } from './snapshot';

/** Not in the first backups of this format; what reads them does without. */
const laterTables: ReadonlySet<string> = new Set(['merges']);

/**
 * The JSON Schema of the complete export, made from the schemas that read it, so that the two cannot
 * drift apart. It is shipped as docs/backup.schema.json.
 */
export function backupJsonSchema(): unknown {
  const envelope = z.object({
    format: z.literal(backupFormat),
    formatVersion: z.literal(backupVersion),
    schemaVersion: z.number(),
    appVersion: z.string(),
    exportedAt: z.number(),
    databaseId: z.optional(z.string()),
    settings: z.optional(z.unknown()),
    isPart: z.optional(z.boolean()),
    ownWords: z.optional(ownWordsSchema),
    counts: z.record(z.string(), z.number()),
    sha256: z.string(),
    data: z.object(
      Object.fromEntries(
        Object.entries(snapshotTables).map(([name, schema]) => {
          const rows = z.array(schema);
          return [name, laterTables.has(name) ? z.optional(rows) : rows];
        }),
      ),
    ),
  });
  return z.toJSONSchema(envelope, { io: 'input', unrepresentable: 'any' });
}
