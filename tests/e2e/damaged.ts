import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const databaseFolder = async (profile: string) => {
  const root = join(profile, 'Default', 'IndexedDB');
  const name = (await readdir(root)).find((file) => /^chrome-extension.*leveldb$/.test(file));
  if (name === undefined) throw new Error(`no database under ${root}`);
  return join(root, name);
};

const spoil = async (path: string) => {
  const bytes = await readFile(path);
  for (let at = 0; at < bytes.length; at += 3) bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
  await writeFile(path, bytes);
};

/** Spoils those files of the database, as a dying disk does; Chromium then opens an empty one. */
export async function spoilFiles(profile: string, wanted: RegExp): Promise<void> {
  const folder = await databaseFolder(profile);
  const chosen = (await readdir(folder)).filter((name) => wanted.test(name));
  if (chosen.length === 0) throw new Error(`no file like ${String(wanted)} in ${folder}`);
  for (const name of chosen) await spoil(join(folder, name));
}

/**
 * Makes the database one that can neither be opened nor replaced, as a file system in trouble does: a
 * file stands where its folder was. The answer takes it away again.
 */
export async function jamDatabase(profile: string): Promise<() => Promise<void>> {
  const folder = await databaseFolder(profile);
  await rm(folder, { recursive: true });
  await writeFile(folder, 'not a folder');
  return () => rm(folder, { recursive: true, force: true });
}
