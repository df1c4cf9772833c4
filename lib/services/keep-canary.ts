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
  const [contacts, removed] = await db.transaction('r', db.contacts, db.marks, async () => [
    await countContacts(db),
    await removedPeople(db),
  ]);
  await writeCanary({ databaseId, contacts, removed, at: clock.now() });
}
