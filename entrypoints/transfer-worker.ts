import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { TendDatabase } from '@/lib/db/database';
import { newId } from '@/lib/platform/new-id';
import { serveWorker, tellPage } from '@/lib/platform/transfer-worker';
import { createTransferJob } from '@/lib/services/transfer-job';

/**
 * Runs beside a page of Tend, in a thread of its own: files are read, imported and written here, so
 * that no page is ever held up. It lives and dies with its page; the work is in the database.
 */
export default defineUnlistedScript(() => {
  let opening: Promise<TendDatabase> | undefined;
  const open = () =>
    (opening ??= (async () => {
      const db = new TendDatabase();
      db.on('versionchange', () => {
        db.close({ disableAutoOpen: true });
        return false;
      });
      await db.open();
      return db;
    })());
  serveWorker(createTransferJob(open, newId, tellPage));
});
