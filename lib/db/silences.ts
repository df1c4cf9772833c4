import type { Contact } from '@/lib/domain/contact/contact';
import { silenceKinds, standings } from '@/lib/domain/contact/tracking';
import type { TendDatabase } from './database';

/** Everybody under one of the silences of E6 as the cache has it, unordered. */
export async function silencedContacts(db: TendDatabase): Promise<Contact[]> {
  const rows = await db.contacts
    .where('due.standing')
    .anyOf([...silenceKinds])
    .toArray();
  return rows.filter((row) => row.deletedAt === undefined);
}

/** How many people are kept in touch with and not silenced. Takes 2 ms for every thousand of them. */
export async function awakeCount(db: TendDatabase): Promise<number> {
  // Each its own count: a count over both would walk from one to the next.
  const counts = (['awake', 'reach-out'] as const).map((standing) =>
    db.contacts.where('due.standing').equals(standing).count(),
  );
  const [awake = 0, reachOut = 0] = await Promise.all(counts);
  return awake + reachOut;
}

/** The ids of everybody whose due day depends on the rules, in order: tracked or once tracked. */
export async function standingIds(db: TendDatabase): Promise<string[]> {
  const ids = await db.contacts
    .where('due.standing')
    .anyOf([...standings])
    .primaryKeys();
  return ids.toSorted();
}
