import type { CopyFailure } from '@/lib/domain/backup/copy-failure';

/** What the File System Access API gives, as far as Tend uses it; Firefox has none of it. */
type PickerWindow = {
  showDirectoryPicker?: (options: {
    id: string;
    mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
};
type Permitted = {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
};

const scope: object = globalThis;
const hasPicker = (candidate: object): candidate is Required<PickerWindow> =>
  'showDirectoryPicker' in candidate;

/** Whether this browser lets a person pick a folder. */
export const canPickFolder = (): boolean => hasPicker(scope);

/** Asks for a folder; null when the person thinks better of it. Call straight from the click. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    if (!hasPicker(scope)) return null;
    return await scope.showDirectoryPicker({ id: 'tend-backups', mode: 'readwrite' });
  } catch {
    return null;
  }
}

/** Whether files may be written there now; with `ask`, after asking (straight from a click). */
export async function mayWrite(handle: FileSystemDirectoryHandle, ask = false): Promise<boolean> {
  const permitted = handle as FileSystemDirectoryHandle & Partial<Permitted>;
  const mode = { mode: 'readwrite' } as const;
  if ((await permitted.queryPermission?.(mode)) === 'granted') return true;
  if (!permitted.queryPermission) return true;
  return ask && (await permitted.requestPermission?.(mode)) === 'granted';
}

/** Writes a file, reads it back and compares; the name appears only with all of its bytes. */
export async function writeVerified(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array,
): Promise<boolean> {
  const file = await folder.getFileHandle(name, { create: true });
  // The browser writes beside the file and swaps on close, so a half copy never has the name.
  const stream = await file.createWritable();
  await stream.write(new Uint8Array(bytes));
  await stream.close();
  const back = new Uint8Array(await (await file.getFile()).arrayBuffer());
  return back.length === bytes.length && back.every((byte, place) => byte === bytes[place]);
}

/** The names of files in the folder that a test says yes to. */
export async function namesIn(
  folder: FileSystemDirectoryHandle,
  wanted: (name: string) => boolean,
): Promise<string[]> {
  const names: string[] = [];
  const keys = (folder as FileSystemDirectoryHandle & { keys(): AsyncIterable<string> }).keys();
  for await (const name of keys) if (wanted(name)) names.push(name);
  return names;
}

/**
 * What a browser that died while it wrote has left: a name without a byte, or the bytes without the
 * name. Counted as a copy, it could push a whole one out.
 */
export async function leftoversIn(
  folder: FileSystemDirectoryHandle,
  isCopy: (name: string) => boolean,
): Promise<string[]> {
  const swap = '.crswap';
  const names = await namesIn(folder, (name) => isCopy(name.replace(swap, '')));
  const sizes = await Promise.all(
    names.map(async (name) => (await (await folder.getFileHandle(name)).getFile()).size),
  );
  return names.filter((name, place) => name.endsWith(swap) || sizes[place] === 0);
}

/** Removes a file of the folder. */
export const removeFrom = (folder: FileSystemDirectoryHandle, name: string): Promise<void> =>
  folder.removeEntry(name);

/** Why a folder could not be written to, from what the browser threw. */
export function folderFailure(error: unknown): CopyFailure {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'no-space';
  if (name === 'NotFoundError') return 'gone';
  return ['NotAllowedError', 'SecurityError', 'NoModificationAllowedError'].includes(name)
    ? 'denied'
    : 'failed';
}
