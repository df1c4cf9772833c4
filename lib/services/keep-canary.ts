import type { TendDatabase } from '@/lib/db/database';
import { removedPeople } from '@/lib/db/removed-people';
import { countContacts, databaseIdOf } from '@/lib/db/snapshots';
import { writeCanary } from '@/lib/settings/canary';
import type { ServiceContext } from './service-context';

/**
 * Remembers outside of the database what it is now (R1). Whoever is removed on purpose before the next
 * time is counted by the database itself (lib/db/removals.ts).
 */
export async function keepCanary({ db, clock }: ServiceContext): Promise<void> {
  const databaseId = await databaseIdOf(db);
  if (databaseId === undefined) return;
  await writeCanary({ databaseId, ...(await countPeople(db)), at: clock.now() });
}

/** How many people there are, and how many were removed on purpose, as of one moment. */
export const countPeople = (db: TendDatabase): Promise<{ contacts: number; removed: number }> =>
  db.transaction('r', db.contacts, db.marks, async () => ({
    contacts: await countContacts(db),
    removed: await removedPeople(db),
  }));
