import { referralsOf } from '@/lib/db/referrals';
import { putWishEntry } from '@/lib/db/wish-shards';
import type { Contact } from '@/lib/domain/contact/contact';
import { lifetimeValue } from '@/lib/domain/contact/lifetime-value';
import { wishEntry } from '@/lib/domain/match/wish';
import { capAmount, capText } from '@/lib/domain/record/field-limit';
import { keptFields } from '@/lib/domain/record/kept-fields';
import { removeFromList } from './list-items';
import type { ServiceContext, Undo } from './service-context';
import { takeBackContact } from './take-back-contact';
import { write } from './write';

export type KnownPerson = NonNullable<Contact['knows']>[number];
type Giving = Pick<Contact, 'needs' | 'offers' | 'knows' | 'roles' | 'connector' | 'value'>;

/** What a contact needs, offers, whom they know, what the relationship is worth (P6, P14, P24). */
export function createGivingService(context: ServiceContext) {
  const { db, clock } = context;

  /** Changes some of it by what stands there now; matching knows of it in the same transaction. */
  async function change(
    contactId: string,
    decide: (contact: Contact) => Partial<Giving>,
  ): Promise<Undo> {
    let before: Partial<Giving> = {};
    let after: Partial<Giving> = {};
    const refresh = async (contact: Contact | undefined) => {
      if (contact) await putWishEntry(db, contactId, wishEntry(contact));
    };
    await write(context, [contactId], async () => {
      const contact = await db.contacts.get(contactId);
      if (!contact) return;
      after = decide(contact);
      before = keptFields(contact, after);
      await db.contacts.update(contactId, { ...after, updatedAt: clock.now() });
      await refresh(await db.contacts.get(contactId));
    });
    return () =>
      write(context, [contactId], async () => {
        await refresh(await takeBackContact(context, contactId, before, after));
      });
  }

  /** Adds a need or an offer; what is there already is not added twice. */
  const addWish = (contactId: string, list: 'needs' | 'offers', text: string): Promise<Undo> =>
    change(contactId, (contact) => {
      const wish = capText('wish', text.trim()).text;
      const known = contact[list] ?? [];
      return wish === '' || known.includes(wish) ? {} : { [list]: [...known, wish] };
    });

  /** Puts a need or an offer in the trash. */
  const removeWish = (contactId: string, list: 'needs' | 'offers', text: string): Promise<Undo> =>
    removeFromList(context, contactId, list, text);

  /** Somebody they would call first: a contact of yours or a bare name (P24). */
  const addKnown = (contactId: string, person: KnownPerson): Promise<Undo> =>
    change(contactId, ({ knows = [] }) => {
      const name = capText('name', person.name.trim()).text;
      const isThere = knows.some(
        (each) => each.name === name && each.contactId === person.contactId,
      );
      return name === '' || isThere ? {} : { knows: [...knows, { ...person, name }] };
    });

  /** Puts a name they know in the trash. */
  const removeKnown = (contactId: string, person: KnownPerson): Promise<Undo> =>
    removeFromList(context, contactId, 'knows', person);

  /** Marks somebody as one who brings people together (P14). */
  const setConnector = (contactId: string, isConnector: boolean): Promise<Undo> =>
    change(contactId, () => ({ connector: isConnector || undefined }));

  /** The three numbers behind the lifetime value (P14). */
  const setValue = (contactId: string, value: Contact['value']): Promise<Undo> =>
    change(contactId, () => ({
      value: value && {
        averageSale: capAmount(value.averageSale),
        salesPerYear: capAmount(value.salesPerYear),
        years: capAmount(value.years),
      },
    }));

  /** What the relationship is worth, with what they referred; may be observed (P14). */
  async function worth(contactId: string): Promise<{ total?: number; referred: number }> {
    const contact = await db.contacts.get(contactId);
    const sent = (await referralsOf(db, contactId)).filter(({ giverId }) => giverId === contactId);
    const referred = sent.reduce((sum, { value = 0 }) => sum + value, 0);
    return { total: lifetimeValue(contact?.value, referred), referred };
  }

  return { addWish, removeWish, addKnown, removeKnown, setConnector, setValue, worth };
}
export type GivingService = ReturnType<typeof createGivingService>;
