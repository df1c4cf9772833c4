import { TendDatabase } from '@/lib/db/database';
import { openDatabase } from '@/lib/db/open-database';
import { backupName } from '@/lib/domain/backup/rotation';
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
import { joinCore, troubleOf } from './open-context';
import { type CopyState, createRestoreJob } from './restore-job';
import { evaluation } from './service-context';
import { snapshotFacts } from './snapshot-facts';
import { takeSnapshot } from './snapshot-service';

export type { MirrorCopy } from '@/lib/settings/mirror';
/** `back`: everything is here again. `part`: the file holds some people only. `stuck`: the browser can neither open nor replace the database. */
export type RecoveryOutcome = 'back' | 'part' | 'stuck' | Exclude<CopyState, 'ready'>;
export type Losses = { contacts: number; copies: MirrorCopy[] };

/**
 * Bringing data back when the database is gone or cannot be opened. Works without any other service, because those stop
 * when the canary is missed.
 */
export function createRecoveryService() {
  /** What was here, and the copies there are; none when not even that can be read. A file still can be brought back. */
  async function look(): Promise<Losses> {
    const [canary, copies] = await Promise.all([
      readCanary().catch(() => null),
      mirrorCopies().catch(() => []),
    ]);
    return { contacts: canary?.contacts ?? 0, copies };
  }

  /** Brings a copy back from the mirror. */
  async function restoreCopy(copy: MirrorCopy): Promise<RecoveryOutcome> {
    const bytes = await readMirrorCopy(copy);
    if (!bytes) return 'damaged-backup';
    await pinMirrorCopy(copy.id);
    return restoreBytes(bytes);
  }

  /** A copy of the mirror as a backup file, to be saved; null when a part of it is missing. */
  async function fileOf(copy: MirrorCopy): Promise<{ name: string; bytes: Uint8Array } | null> {
    const bytes = await readMirrorCopy(copy);
    if (!bytes) return null;
    const { clock } = await surroundings();
    return { name: backupName(clock.dayOf(copy.at), false), bytes };
  }

  async function surroundings() {
    const settings = await openSettings();
    const clock = await createClock(() => settings.current().rolloverHour);
    return { settings, clock };
  }

  /**
   * The database as it is, whatever it has lost; one that cannot be opened is replaced by an empty
   * one: the person asked for a copy in its place, and it was opened first. Null: the browser does
   * not even do that.
   */
  async function openOrReplace(): Promise<TendDatabase | null> {
    try {
      return await openDatabase({ newId });
    } catch (error) {
      if (troubleOf(error) !== 'cannot-open') throw error;
    }
    try {
      await TendDatabase.delete('tend');
      return await openDatabase({ newId });
    } catch {
      return null;
    }
  }

  /**
   * Brings a backup back, over whatever is there now; that is kept as a copy first, when it is
   * anything at all. Nothing is touched before the backup was read whole.
   */
  async function restoreBytes(bytes: Uint8Array, passphrase?: string): Promise<RecoveryOutcome> {
    let db: TendDatabase | null = null;
    const job = createRestoreJob(() =>
      db ? Promise.resolve(db) : Promise.reject(new Error('not open')),
    );
    const state = await job.openCopy(bytes, passphrase);
    if (state !== 'ready') return state;
    // A few people in the place of all of them would look like everything.
    if (await job.isPart()) return 'part';
    db = await openOrReplace();
    if (!db) return 'stuck';
    const { settings, clock } = await surroundings();
    const { context } = joinCore({ db, clock, settings, newId });
    try {
      const left = await takeSnapshot(db, await snapshotFacts(context));
      if (left.data.contacts.length > 0) {
        const { length: contacts } = left.data.contacts;
        const facts = { id: newId(), at: clock.now(), contacts, tookMs: 0, pinned: true };
        await addMirrorCopy(writeBackup(left), facts);
      }
      await job.restore('whole', { now: clock.now(), ...evaluation(context) }, true);
      await keepCanary(context);
      return 'back';
    } finally {
      db.close();
    }
  }

  /**
   * Begins anew: the person removed everything on purpose, or wants no copy. The newest one stays for
   * 30 days. False when a database that cannot be opened cannot be removed either.
   */
  async function beginAnew(): Promise<boolean> {
    const [newest] = await mirrorCopies();
    if (newest) await pinMirrorCopy(newest.id);
    const db = await openOrReplace();
    db?.close();
    if (db) await writeCanary(null);
    return db !== null;
  }

  return { look, restoreCopy, restoreBytes, fileOf, beginAnew };
}
