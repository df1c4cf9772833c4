import type { TendDatabase } from '@/lib/db/database';
import { createExportJob } from './export-job';
import { createImportJob } from './import-job';
import { createRestoreJob } from './restore-job';

/**
 * Everything that is too heavy for a page: reading files, importing, writing out and restoring. One
 * object, the same in the worker (entrypoints/transfer-worker.ts) and in tests.
 */
export function createTransferJob(open: () => Promise<TendDatabase>, newId: () => string) {
  const { snapshot, ...imports } = createImportJob(open, newId);
  return { ...imports, ...createExportJob(open), ...createRestoreJob(open, snapshot) };
}
export type TransferJob = ReturnType<typeof createTransferJob>;
