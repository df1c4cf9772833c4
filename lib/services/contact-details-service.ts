import type { Contact } from '@/lib/domain/contact/contact';
import { type ContactDetail, withDetail } from '@/lib/domain/contact/contact-details';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

/** Keeps what a contact-info overlay showed, each thing by a word of its own. */
export function createContactDetailsService(context: ServiceContext) {
  const { db, clock } = context;

  async function keep(contactId: string, detail: ContactDetail): Promise<Undo> {
    let before: Pick<Contact, 'channels' | 'annualDates' | 'connectedOn'> = {};
    await write(context, [contactId], async () => {
      const contact = await db.contacts.get(contactId);
      if (!contact) return;
      const { channels, annualDates, connectedOn } = contact;
      before = { channels, annualDates, connectedOn };
      await db.contacts.update(contactId, {
        ...withDetail(contact, detail),
        updatedAt: clock.now(),
      });
    });
    return () =>
      write(context, [contactId], async () => {
        await db.contacts.update(contactId, before);
      });
  }

  return { keep };
}
