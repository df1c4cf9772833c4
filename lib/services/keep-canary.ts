import { countContacts, databaseIdOf } from '@/lib/db/snapshots';
import { writeCanary } from '@/lib/settings/canary';
import type { ServiceContext } from './service-context';

/**
 * Remembers outside of the database what it is now (R1). Call after a removal of many that was meant,
 * or it is taken for a loss.
 */
export async function keepCanary({ db, clock }: ServiceContext): Promise<void> {
  const databaseId = await databaseIdOf(db);
  if (databaseId === undefined) return;
  await writeCanary({ databaseId, contacts: await countContacts(db), at: clock.now() });
}
