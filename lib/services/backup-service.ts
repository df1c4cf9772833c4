import { storedFolder, storeFolder } from '@/lib/db/handles';
import { type CopyFailure, isTimeToRetry } from '@/lib/domain/backup/copy-failure';
import { backupName, dayOfBackup, outdatedBackups } from '@/lib/domain/backup/rotation';
import { daysBetween } from '@/lib/domain/calendar/days-between';
import {
  downloadBackup,
  forgetDownload,
  mayDownload,
  removeDownload,
  requestDownload,
} from '@/lib/platform/backup-downloads';
import {
  canPickFolder,
  folderFailure,
  leftoversIn,
  mayWrite,
  namesIn,
  pickFolder,
  removeFrom,
  writeVerified,
} from '@/lib/platform/backup-folder';
import { exclusively } from '@/lib/platform/locks';
import { changeBackupState, readBackupState, watchBackupState } from '@/lib/settings/backup-state';
import { mirrorCopies, watchMirror } from '@/lib/settings/mirror';
import type { ServiceContext } from './service-context';
import { snapshotFacts } from './snapshot-facts';
import { type TransferCaller, transferOf } from './transfer-caller';

export type SafetyView = {
  /** Whole days since the last copy outside the browser; absent: there is none. */
  ageDays?: number;
  place?: 'folder' | 'downloads';
  folderName?: string;
  /** The folder was picked, and the browser wants to be asked again. */
  isFolderClosed: boolean;
  canPickFolder: boolean;
  isLocked: boolean;
  mirror?: { at: number; contacts: number };
  /** The last try that failed, and why (epoch ms). */
  failure?: { at: number; reason: CopyFailure };
  /** The one polite reminder is due. */
  remind: boolean;
};
type BackupFile = { name: string; bytes: Uint8Array };
/** `nowhere`: copies go nowhere by themselves. `closed`: the browser wants to be asked again. */
export type BackupOutcome = 'saved' | 'nowhere' | 'closed' | CopyFailure;
type Written = { name: string; outcome: Exclude<BackupOutcome, 'nowhere'> };

const isFolder = (value: unknown): value is FileSystemDirectoryHandle =>
  typeof FileSystemDirectoryHandle !== 'undefined' && value instanceof FileSystemDirectoryHandle;

/** Copies that leave the browser, by themselves or by hand, and the way back. */
export function createBackupService(
  context: ServiceContext,
  call: TransferCaller = transferOf(context),
) {
  const { db, clock } = context;
  const folder = async () => {
    const handle = await storedFolder(db);
    return isFolder(handle) ? handle : undefined;
  };

  /** What the Data safety page shows. */
  async function view(): Promise<SafetyView> {
    const [state, handle, [copy]] = await Promise.all([
      readBackupState(),
      folder(),
      mirrorCopies(),
    ]);
    const last = state.lastAt === undefined ? undefined : clock.dayOf(state.lastAt);
    return {
      ...(last === undefined ? {} : { ageDays: daysBetween(last, clock.today()) }),
      place: state.place,
      folderName: handle?.name,
      isFolderClosed: handle !== undefined && !(await mayWrite(handle)),
      canPickFolder: canPickFolder(),
      isLocked: state.passphrase !== undefined,
      ...(state.failure ? { failure: state.failure } : {}),
      ...(copy && copy.contacts > 0 ? { mirror: { at: copy.at, contacts: copy.contacts } } : {}),
      remind: state.lastAt === undefined && state.reminded !== true && (copy?.contacts ?? 0) >= 10,
    };
  }

  /** A copy of now as a file, to be saved by hand. */
  async function make(): Promise<BackupFile> {
    const { passphrase } = await readBackupState();
    const bytes = await call('backup', await snapshotFacts(context), passphrase);
    return { name: backupName(clock.today(), passphrase !== undefined), bytes };
  }

  /** Remembers that a copy was handed over. */
  async function noteSaved(name: string, at = clock.now()): Promise<void> {
    await changeBackupState({ lastAt: at, lastName: name, failure: undefined });
  }

  /** Writes a copy where copies go, and says how that went; a failure is remembered. */
  async function run(): Promise<BackupOutcome> {
    const { place } = await readBackupState();
    if (place === undefined) return 'nowhere';
    // A copy is as old as what it holds, not as the moment it arrived.
    const at = clock.now();
    const { name, outcome } = await (place === 'folder' ? toFolder() : toDownloads());
    if (outcome === 'saved') await noteSaved(name, at);
    else if (outcome !== 'closed') {
      await changeBackupState({ failure: { at: clock.now(), reason: outcome } });
    }
    return outcome;
  }

  async function toFolder(): Promise<Written> {
    const handle = await folder();
    if (!handle || !(await mayWrite(handle))) return { name: '', outcome: 'closed' };
    const { name, bytes } = await make();
    try {
      const isOld = (found: string) => (dayOfBackup(found) ?? clock.today()) < clock.today();
      for (const half of await leftoversIn(handle, isOld)) await removeFrom(handle, half);
      if (!(await writeVerified(handle, name, bytes))) return { name, outcome: 'unlike' };
      const names = await namesIn(handle, (found) => found.startsWith('tend-'));
      for (const old of outdatedBackups(names, clock.today(), name)) await removeFrom(handle, old);
      return { name, outcome: 'saved' };
    } catch (error) {
      return { name, outcome: folderFailure(error) };
    }
  }

  async function toDownloads(): Promise<Written> {
    if (!(await mayDownload())) return { name: '', outcome: 'denied' };
    const { name, bytes } = await make();
    const saved = await downloadBackup(name, bytes);
    if (typeof saved === 'string') return { name, outcome: saved };
    const { downloads } = await readBackupState();
    const others = downloads.filter((known) => known.name !== name);
    for (const known of downloads) if (known.name === name) await forgetDownload(known);
    const names = [...others.map((known) => known.name), name];
    const outdated = new Set(outdatedBackups(names, clock.today(), name));
    for (const known of others) if (outdated.has(known.name)) await removeDownload(known);
    const kept = others.filter((known) => !outdated.has(known.name));
    await changeBackupState({ downloads: [...kept, saved] });
    return { name, outcome: 'saved' };
  }

  /** Once a day, by whichever page of the dashboard is open first; again when that failed. */
  async function runWhenDue(): Promise<void> {
    await exclusively('tend-backup', async () => {
      const { lastAt, place, failure } = await readBackupState();
      const isToday = (at: number) => clock.dayOf(at) === clock.today();
      const isDue = lastAt === undefined || !isToday(lastAt);
      const retries = isTimeToRetry(failure, clock.now(), isToday(failure?.at ?? 0));
      if (place !== undefined && isDue && retries) await run();
    });
  }

  /** Keeps copies in a folder from now on; call straight from the click. Null: none was picked. */
  async function keepInFolder(): Promise<BackupOutcome | null> {
    const picked = await pickFolder();
    if (!picked) return null;
    await storeFolder(db, picked);
    await changeBackupState({ place: 'folder' });
    return run();
  }

  /** Asks the browser to open the picked folder again; call straight from the click. */
  async function reopenFolder(): Promise<BackupOutcome> {
    const handle = await folder();
    return handle !== undefined && (await mayWrite(handle, true)) ? run() : 'closed';
  }

  /** Keeps copies in Downloads from now on; call straight from the click. Null: the answer was no. */
  async function keepInDownloads(): Promise<BackupOutcome | null> {
    if (!(await requestDownload())) return null;
    await changeBackupState({ place: 'downloads' });
    return run();
  }

  /** Copies go nowhere by themselves any more; those that exist stay. */
  async function stop(): Promise<void> {
    await changeBackupState({ place: undefined, failure: undefined });
    await storeFolder(db, undefined);
  }

  /** Locks the copies from now on; empty: not any more. */
  const setPassphrase = (passphrase: string): Promise<void> =>
    changeBackupState({ passphrase: passphrase === '' ? undefined : passphrase });

  const seen = (): Promise<void> => changeBackupState({ reminded: true });

  /** Calls back when there is a newer copy, inside the browser or outside; returns the way to stop. */
  function watch(listener: () => void): () => void {
    const stops = [watchBackupState(listener), watchMirror(listener)];
    return () => stops.forEach((end) => end());
  }

  return {
    view,
    make,
    noteSaved,
    run,
    runWhenDue,
    keepInFolder,
    reopenFolder,
    keepInDownloads,
    stop,
    setPassphrase,
    seen,
    watch,
  };
}
export type BackupService = ReturnType<typeof createBackupService>;
