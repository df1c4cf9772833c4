import { openDatabase } from '@/lib/db/open-database';
import { createClock } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/new-id';
import { readCanary, writeCanary } from '@/lib/settings/canary';
import {
  addMirrorCopy,
  type MirrorCopy,
  mirrorCopies,
  pinMirrorCopy,
  readMirrorCopy,
} from '@/lib/settings/mirror';
import { openSettings } from '@/lib/settings/settings';
import { writeBackup } from '@/lib/transfer/backup';
import { keepCanary } from './keep-canary';
import { joinCore } from './open-context';
import { createRestoreJob } from './restore-job';
import { evaluation } from './service-context';
import { takeSnapshot } from './snapshot-service';

export type { MirrorCopy } from '@/lib/settings/mirror';
export type Losses = { contacts: number; copies: MirrorCopy[] };

/**
 * Bringing data back when the database is gone. Works without any other service, because those stop
 * when the canary is missed.
 */
export function createRecoveryService() {
  /** What was here, and the copies there are. */
  async function look(): Promise<Losses> {
    const [canary, copies] = await Promise.all([readCanary(), mirrorCopies()]);
    return { contacts: canary?.contacts ?? 0, copies };
  }

  /** Brings a copy back from the mirror; false when it turns out to be damaged. */
  async function restoreCopy(copy: MirrorCopy): Promise<boolean> {
    const bytes = await readMirrorCopy(copy);
    if (!bytes) return false;
    await pinMirrorCopy(copy.id);
    return restoreBytes(bytes);
  }

  /**
   * Brings a backup back, over whatever is there now; that is kept as a copy first, when it is
   * anything at all. False when the backup cannot be read.
   */
  async function restoreBytes(bytes: Uint8Array): Promise<boolean> {
    const settings = await openSettings();
    const clock = await createClock(() => settings.current().rolloverHour);
    const db = await openDatabase({ newId });
    try {
      const job = createRestoreJob(
        () => Promise.resolve(db),
        () => undefined,
      );
      try {
        await job.choose(bytes);
      } catch {
        return false;
      }
      const left = await takeSnapshot(db, { now: clock.now(), appVersion: '' });
      if (left.data.contacts.length > 0) {
        const { length: contacts } = left.data.contacts;
        const facts = { id: newId(), at: clock.now(), contacts, tookMs: 0, pinned: true };
        await addMirrorCopy(writeBackup(left), facts);
      }
      const { context } = joinCore({ db, clock, settings, newId });
      await job.restore('whole', { now: clock.now(), ...evaluation(context) }, true);
      await keepCanary(context);
      return true;
    } finally {
      db.close();
    }
  }

  /** The person removed everything on purpose: begin anew; the newest copy stays for 30 days. */
  async function beginAnew(): Promise<void> {
    const [newest] = await mirrorCopies();
    if (newest) await pinMirrorCopy(newest.id);
    await writeCanary(null);
  }

  return { look, restoreCopy, restoreBytes, beginAnew };
}
