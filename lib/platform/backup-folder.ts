import { browser } from 'wxt/browser';

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

/** Removes a file of the folder. */
export const removeFrom = (folder: FileSystemDirectoryHandle, name: string): Promise<void> =>
  folder.removeEntry(name);

/** Whether Tend may save to Downloads by itself. */
export const mayDownload = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['downloads'] });

/** Asks for it; call straight from the click. */
export const requestDownload = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['downloads'] });

/** Saves into Downloads/Tend without a question; the browser's own setting may still ask. */
export async function downloadBackup(name: string, bytes: Uint8Array): Promise<number> {
  const blob = new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' });
  const url = URL.createObjectURL(blob);
  const id = await browser.downloads.download({
    url,
    filename: `Tend/${name}`,
    conflictAction: 'overwrite',
    saveAs: false,
  });
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return id;
}

/** Removes a file saved earlier, and its line in the list of downloads. */
export async function removeDownload(id: number): Promise<void> {
  try {
    await browser.downloads.removeFile(id);
  } catch {
    // The person moved or removed it; that is their good right.
  }
  await browser.downloads.erase({ id });
}
