import { browser } from 'wxt/browser';
import { type CopyFailure, downloadFailure } from '@/lib/domain/backup/copy-failure';

const permission = { permissions: ['downloads' as const] };

/** A file Tend saved to Downloads: the browser's own number of it, and the name it was given. */
export type SavedDownload = { id: number; name: string };

/** Whether Tend may save to Downloads by itself. */
export const mayDownload = (): Promise<boolean> => browser.permissions.contains(permission);

/** Asks for it; call straight from the click. */
export const requestDownload = (): Promise<boolean> => browser.permissions.request(permission);

/**
 * Saves into Downloads/Tend without a question, and waits until every byte is on the disk; the
 * browser's own setting may still ask where. A string is the reason why it is not there.
 */
export async function downloadBackup(
  name: string,
  bytes: Uint8Array,
): Promise<SavedDownload | CopyFailure> {
  const blob = new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' });
  const url = URL.createObjectURL(blob);
  try {
    const id = await browser.downloads.download({
      url,
      filename: `Tend/${name}`,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    const failure = await endOf(id);
    if (failure) {
      await browser.downloads.erase({ id });
      return failure;
    }
    const [item] = await browser.downloads.search({ id });
    return item?.fileSize === bytes.length ? { id, name } : 'unlike';
  } catch (error) {
    return /cancel/i.test(String(error)) ? 'stopped' : 'failed';
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Waits for the end of a download: null when it is complete, else why not. */
function endOf(id: number): Promise<CopyFailure | null> {
  return new Promise((resolve) => {
    const look = async () => {
      const [item] = await browser.downloads.search({ id });
      if (item?.state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(hear);
      resolve(item?.state === 'complete' ? null : downloadFailure(item?.error));
    };
    const hear = (change: { id: number }) => {
      if (change.id === id) void look();
    };
    browser.downloads.onChanged.addListener(hear);
    void look();
  });
}

/**
 * Removes a file saved earlier, and its line in the list of downloads. A number the browser has since
 * given to another file, or a file that was moved or renamed, is left alone.
 */
export async function removeDownload({ id, name }: SavedDownload): Promise<void> {
  const [item] = await browser.downloads.search({ id });
  if (item?.filename.split(/[\\/]/).at(-1) !== name) return;
  try {
    await browser.downloads.removeFile(id);
  } catch {
    // The person moved or removed it; that is their good right.
  }
  await browser.downloads.erase({ id });
}

/** Takes the line of a file that was written again out of the list; the file stays. */
export async function forgetDownload({ id, name }: SavedDownload): Promise<void> {
  const [item] = await browser.downloads.search({ id });
  if (item?.filename.split(/[\\/]/).at(-1) === name) await browser.downloads.erase({ id });
}
