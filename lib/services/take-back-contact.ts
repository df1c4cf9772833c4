import type { Contact } from '@/lib/domain/contact/contact';
import { takeBack } from '@/lib/domain/record/take-back';
import type { ServiceContext } from './service-context';

/**
 * Takes one change of a contact back and leaves what was written since. Call inside the write.
 * @returns the contact as it is now; undefined when it is gone
 */
export async function takeBackContact(
  { db }: ServiceContext,
  contactId: string,
  before: Partial<Contact>,
  after: Partial<Contact>,
): Promise<Contact | undefined> {
  const now = await db.contacts.get(contactId);
  if (now) await db.contacts.update(contactId, takeBack<Contact>(now, before, after));
  return db.contacts.get(contactId);
}
