import type { TendDatabase } from './database';

/** The folder a person picked for backups. Only a database can keep such a handle. */
export const storedFolder = async (db: TendDatabase): Promise<unknown> =>
  (await db.handles.get('backup-folder'))?.handle;

/** Keeps the handle of the folder; undefined forgets it. */
export async function storeFolder(db: TendDatabase, handle: unknown): Promise<void> {
  if (handle === undefined) await db.handles.delete('backup-folder');
  else await db.handles.put({ key: 'backup-folder', handle });
}
