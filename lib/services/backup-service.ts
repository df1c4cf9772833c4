import { storedFolder, storeFolder } from '@/lib/db/handles';
import { backupName, outdatedBackups } from '@/lib/domain/backup/rotation';
import { daysBetween } from '@/lib/domain/calendar/days-between';
import { appVersion } from '@/lib/platform/app-version';
import {
  canPickFolder,
  downloadBackup,
  mayDownload,
  mayWrite,
  namesIn,
  pickFolder,
  removeDownload,
  removeFrom,
  requestDownload,
  writeVerified,
} from '@/lib/platform/backup-folder';
import { withLock } from '@/lib/platform/locks';
import { changeBackupState, readBackupState, watchBackupState } from '@/lib/settings/backup-state';
import { mirrorCopies } from '@/lib/settings/mirror';
import { keepCanary } from './keep-canary';
import { createMirrorService } from './mirror-service';
import type { RestoreMode, RestorePreview } from './restore-job';
import { evaluation, type ServiceContext } from './service-context';
import { type TransferCaller, transferOf } from './transfer-caller';

export type { RestoreMode, RestorePreview } from './restore-job';

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
  /** The one polite reminder is due. */
  remind: boolean;
};
export type BackupFile = { name: string; bytes: Uint8Array };

const isFolder = (value: unknown): value is FileSystemDirectoryHandle =>
  typeof FileSystemDirectoryHandle !== 'undefined' && value instanceof FileSystemDirectoryHandle;

/** Copies that leave the browser, by themselves or by hand, and the way back. */
export function createBackupService(
  context: ServiceContext,
  call: TransferCaller = transferOf(context),
) {
  const { db, clock, settings } = context;
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
      ...(copy ? { mirror: { at: copy.at, contacts: copy.contacts } } : {}),
      remind: state.lastAt === undefined && state.reminded !== true && (copy?.contacts ?? 0) >= 10,
    };
  }

  /** A copy of now as a file, to be saved by hand. */
  async function make(): Promise<BackupFile> {
    const { passphrase } = await readBackupState();
    const facts = { now: clock.now(), appVersion: appVersion(), settings: settings.current() };
    const bytes = await call('backup', facts, passphrase);
    return { name: backupName(clock.today(), passphrase !== undefined), bytes };
  }

  /** Remembers that a copy was handed over. */
  async function noteSaved(name: string): Promise<void> {
    await changeBackupState({ lastAt: clock.now(), lastName: name });
  }

  /** Writes a copy where copies go; null when nowhere, or when the browser does not let us. */
  async function run(): Promise<string | null> {
    const { place } = await readBackupState();
    const name =
      place === 'folder' ? await toFolder() : place === 'downloads' ? await toDownloads() : null;
    if (name !== null) await noteSaved(name);
    return name;
  }

  async function toFolder(): Promise<string | null> {
    const handle = await folder();
    if (!handle || !(await mayWrite(handle))) return null;
    const { name, bytes } = await make();
    if (!(await writeVerified(handle, name, bytes))) return null;
    const names = await namesIn(handle, (found) => found.startsWith('tend-'));
    for (const old of outdatedBackups(names, clock.today())) await removeFrom(handle, old);
    return name;
  }

  async function toDownloads(): Promise<string | null> {
    if (!(await mayDownload())) return null;
    const { name, bytes } = await make();
    const id = await downloadBackup(name, bytes);
    const { downloads } = await readBackupState();
    const all = [...downloads.filter((known) => known.name !== name), { id, name }];
    const outdated = new Set(
      outdatedBackups(
        all.map((known) => known.name),
        clock.today(),
      ),
    );
    for (const known of all) if (outdated.has(known.name)) await removeDownload(known.id);
    await changeBackupState({ downloads: all.filter((known) => !outdated.has(known.name)) });
    return name;
  }

  /** Once a day, by whichever page of the dashboard is open first. */
  async function runWhenDue(): Promise<void> {
    await withLock('tend-backup', async () => {
      const { lastAt, place } = await readBackupState();
      const isDue = lastAt === undefined || clock.dayOf(lastAt) < clock.today();
      if (place !== undefined && isDue) await run();
    });
  }

  /** Keeps copies in a folder from now on; call straight from the click. False: none was picked. */
  async function keepInFolder(): Promise<boolean> {
    const picked = await pickFolder();
    if (!picked) return false;
    await storeFolder(db, picked);
    await changeBackupState({ place: 'folder' });
    return (await run()) !== null;
  }

  /** Asks the browser to open the picked folder again; call straight from the click. */
  async function reopenFolder(): Promise<boolean> {
    const handle = await folder();
    return handle !== undefined && (await mayWrite(handle, true)) && (await run()) !== null;
  }

  /** Keeps copies in Downloads from now on; call straight from the click. */
  async function keepInDownloads(): Promise<boolean> {
    if (!(await requestDownload())) return false;
    await changeBackupState({ place: 'downloads' });
    return (await run()) !== null;
  }

  /** Copies go nowhere by themselves any more; those that exist stay. */
  async function stop(): Promise<void> {
    await changeBackupState({ place: undefined });
    await storeFolder(db, undefined);
  }

  /** Locks the copies from now on; empty: not any more. */
  const setPassphrase = (passphrase: string): Promise<void> =>
    changeBackupState({ passphrase: passphrase === '' ? undefined : passphrase });

  const seen = (): Promise<void> => changeBackupState({ reminded: true });

  /** What a backup would bring; `locked` asks for the passphrase, null cannot be read. */
  async function open(
    bytes: Uint8Array,
    passphrase = '',
  ): Promise<RestorePreview | 'locked' | null> {
    const isLocked = new TextDecoder().decode(bytes.subarray(0, 8)) === 'TENDLOCK';
    try {
      if (isLocked && !(await call('unlock', bytes, passphrase))) return 'locked';
      if (!isLocked) await call('choose', bytes);
      return await call('previewRestore');
    } catch {
      return null;
    }
  }

  /** Restores what was opened, after a copy of now that is kept for 30 days. */
  async function restore(mode: RestoreMode): Promise<void> {
    await createMirrorService(context).copyNow(true);
    const stamp = { now: clock.now(), ...evaluation(context) };
    const restored = await call('restore', mode, stamp);
    await keepCanary(context);
    if (mode === 'whole' && restored?.settings !== undefined) {
      await settings.change(Object(restored.settings));
    }
    await context.committed();
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
    open,
    restore,
    watch: (listener: () => void) => watchBackupState(listener),
  };
}
export type BackupService = ReturnType<typeof createBackupService>;
