import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { TendDatabase } from '@/lib/db/database';
import { openDatabase } from '@/lib/db/open-database';

let ids = 0;
const newId = () => `id-${String((ids += 1))}`;

describe('openDatabase', () => {
  it('marks a new store with an id of its own, and keeps it', async () => {
    const first = await openDatabase({ name: 'own-id', newId });
    const meta = await first.meta.get('store');
    expect(meta).toMatchObject({ schemaVersion: 1, minReaderVersion: 1 });
    first.close();
    const again = await openDatabase({ name: 'own-id', newId });
    expect((await again.meta.get('store'))?.databaseId).toBe(meta?.databaseId);
    again.close();
  });

  it('refuses data that newer code wrote, and leaves it as it is', async () => {
    const db = await openDatabase({ name: 'newer', newId });
    await db.meta.update('store', { schemaVersion: 9, minReaderVersion: 9 });
    db.close();
    await expect(openDatabase({ name: 'newer', newId })).rejects.toMatchObject({
      trouble: 'newer-data',
    });
    const raw = new TendDatabase('newer');
    expect(await raw.meta.get('store')).toMatchObject({ schemaVersion: 9, minReaderVersion: 9 });
    raw.close();
  });

  it('lets go at once when another page brings a newer schema, and says so', async () => {
    const troubles: string[] = [];
    const old = await openDatabase({
      name: 'upgrade',
      newId,
      onTrouble: (trouble) => troubles.push(trouble),
    });
    const newer = new Dexie('upgrade');
    newer.version(2).stores({ meta: 'key', another: 'id' });
    await newer.open();
    expect(troubles).toEqual(['upgrading-elsewhere']);
    await expect(old.contacts.count()).rejects.toThrow();
    newer.close();
  });
});
