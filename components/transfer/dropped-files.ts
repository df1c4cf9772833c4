import type { DroppedFile } from '@/lib/services/import-service';

/** Larger files are not even read; the reader would refuse them. */
const largest = 256 * 1024 * 1024;
const mostFiles = 400;

/** The bytes of files a person chose. */
export async function readChosen(files: Iterable<File>): Promise<DroppedFile[]> {
  const read: DroppedFile[] = [];
  for (const file of [...files].slice(0, mostFiles)) {
    const isTooLarge = file.size > largest;
    const bytes = isTooLarge
      ? new Uint8Array(largest + 1)
      : new Uint8Array(await file.arrayBuffer());
    read.push({ name: file.name, bytes });
  }
  return read;
}

/** The files of a drop, those inside dropped folders too. Call straight from the event. */
export function filesOfDrop(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return Promise.all(entries.map(filesIn)).then((lists) => lists.flat().slice(0, mostFiles));
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((done, fail) => entry.file(done, fail))];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: File[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((done, fail) =>
      reader.readEntries(done, fail),
    );
    if (part.length === 0) return found;
    found.push(...(await Promise.all(part.map(filesIn))).flat());
    if (found.length > mostFiles) return found;
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
