import type { Contact } from '@/lib/domain/contact/contact';
import type { ServiceContext } from './service-context';

/** What a contact answered to before it gave some of it up, and after. */
export type GivenUp = { contactId: string; before: string[]; after: string[] };

/**
 * The slug belongs to somebody else now: the old contact keeps it in aliasSeen, not as an alias. Call
 * inside the write.
 */
export async function giveUpAliases(
  { db }: ServiceContext,
  { id: contactId, aliases: before }: Contact,
  aliases: readonly string[],
): Promise<GivenUp> {
  const after = before.filter((alias) => !aliases.includes(alias));
  await db.contacts.update(contactId, { aliases: after });
  return { contactId, before, after };
}
