import type { TendDatabase } from '@/lib/db/database';
import { createExportJob } from './export-job';
import { createImportJob, type ReadProgress } from './import-job';
import { createRestoreJob } from './restore-job';

/**
 * Everything that is too heavy for a page: reading files, importing, writing out and restoring. One
 * object, the same in the worker (entrypoints/transfer-worker.ts) and in tests. `tell` hears how far
 * the reading of files is.
 */
export function createTransferJob(
  open: () => Promise<TendDatabase>,
  newId: () => string,
  tell: (progress: ReadProgress) => void = () => undefined,
) {
  return {
    ...createImportJob(open, newId, tell),
    ...createExportJob(open),
    ...createRestoreJob(open),
  };
}
export type TransferJob = ReturnType<typeof createTransferJob>;
