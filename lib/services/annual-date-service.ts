import type { AnnualDate } from '@/lib/domain/cadence/annual-date';
import { capText } from '@/lib/domain/record/field-limit';
import { removeFromList } from './list-items';
import type { ServiceContext, Undo } from './service-context';
import { takeBackContact } from './take-back-contact';
import { write } from './write';

/** Birthdays, anniversaries and other days of a contact that come back each year (E7, P10). */
export function createAnnualDateService(context: ServiceContext) {
  const { db, clock } = context;

  async function change(
    contactId: string,
    by: (dates: AnnualDate[]) => AnnualDate[],
  ): Promise<Undo> {
    const [before, after] = await write(context, [contactId], async () => {
      const known = (await db.contacts.get(contactId))?.annualDates;
      const annualDates = by(known ?? []);
      await db.contacts.update(contactId, { annualDates, updatedAt: clock.now() });
      return [{ annualDates: known }, { annualDates }];
    });
    return () =>
      write(context, [contactId], async () => {
        await takeBackContact(context, contactId, before, after);
      });
  }

  /** Adds a day; of a kind there is only one (a birthday) the new one replaces the old. */
  const add = (contactId: string, date: AnnualDate): Promise<Undo> => {
    const added = { ...date, kind: capText('tag', date.kind.trim()).text };
    return change(contactId, (dates) => [
      ...dates.filter(({ kind }) => kind !== added.kind),
      added,
    ]);
  };

  /** Puts a day in the trash. */
  const remove = (contactId: string, date: AnnualDate): Promise<Undo> =>
    removeFromList(context, contactId, 'annualDates', date);

  return { add, remove };
}
