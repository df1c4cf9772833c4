import { storage } from '@wxt-dev/storage';
import * as z from 'zod/mini';
import { copyFailures } from '@/lib/domain/backup/copy-failure';
import { inTurn } from './in-turn';

const schema = z.object({
  /** Where copies go by themselves; absent: nowhere. */
  place: z.optional(z.enum(['folder', 'downloads'])),
  /** Epoch ms of the last copy outside the browser: read back, or handed to the person. */
  lastAt: z.optional(z.number()),
  lastName: z.optional(z.string()),
  /** Copies in Downloads, to be rotated: the browser's own number of each. */
  downloads: z.catch(z.array(z.object({ id: z.number(), name: z.string() })), []),
  /**
   * Locks copies that leave the browser. It lies beside the data it protects elsewhere, and is in no
   * export.
   */
  passphrase: z.optional(z.string()),
  /** The last try that failed, epoch ms and why; gone with the next copy. */
  failure: z.catch(
    z.optional(z.object({ at: z.number(), reason: z.enum(copyFailures) })),
    undefined,
  ),
  /** The one reminder was seen. */
  reminded: z.optional(z.boolean()),
});
export type BackupState = z.infer<typeof schema>;

const item = storage.defineItem<unknown>('local:backup', { fallback: {}, version: 1 });

function parse(stored: unknown): BackupState {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : { downloads: [] };
}

/** Where backups go and when the last one was made. */
export const readBackupState = async (): Promise<BackupState> => parse(await item.getValue());

/** Changes some of it and keeps the rest. */
export const changeBackupState = (fields: Partial<BackupState>): Promise<void> =>
  inTurn('backup', async () => item.setValue({ ...(await readBackupState()), ...fields }));

/** Calls back after each change; returns the way to stop. */
export const watchBackupState = (listener: (state: BackupState) => void): (() => void) =>
  item.watch((stored) => listener(parse(stored)));
