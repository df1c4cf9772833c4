import type { Contact } from '@/lib/domain/contact/contact';
import { type ContactDetail, withDetail } from '@/lib/domain/contact/contact-details';
import { keptFields } from '@/lib/domain/record/kept-fields';
import type { ServiceContext, Undo } from './service-context';
import { takeBackContact } from './take-back-contact';
import { write } from './write';

/** Keeps what a contact-info overlay showed, each thing by a word of its own. */
export function createContactDetailsService(context: ServiceContext) {
  const { db, clock } = context;

  async function keep(contactId: string, detail: ContactDetail): Promise<Undo> {
    let before: Partial<Contact> = {};
    let after: Partial<Contact> = {};
    await write(context, [contactId], async () => {
      const contact = await db.contacts.get(contactId);
      if (!contact) return;
      after = withDetail(contact, detail);
      before = keptFields(contact, after);
      await db.contacts.update(contactId, { ...after, updatedAt: clock.now() });
    });
    return () =>
      write(context, [contactId], async () => {
        await takeBackContact(context, contactId, before, after);
      });
  }

  return { keep };
}
