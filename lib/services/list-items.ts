import { putWishEntry } from '@/lib/db/wish-shards';
import type { Contact } from '@/lib/domain/contact/contact';
import {
  isSameItem,
  type ItemList,
  type ListItem,
  type RemovedItem,
  removedItemSchema,
  withItem,
} from '@/lib/domain/contact/removed-item';
import { wishEntry } from '@/lib/domain/match/wish';
import type { FieldEdit } from '@/lib/domain/record/field-edit';
import type { ServiceContext, Undo } from './service-context';
import { takeBackContact } from './take-back-contact';
import { write } from './write';

/** What was taken out of a list of a contact, as it lies in the trash. */
export type RemovedEdit = FieldEdit & { item: RemovedItem };

/** The items of a list of a contact, whatever they are. */
const itemsOf = (contact: Contact | undefined, list: ItemList): readonly ListItem[] =>
  contact?.[list] ?? [];

const fieldOf = (list: ItemList, items: readonly ListItem[]): Partial<Contact> => ({
  [list]: items.length > 0 ? items : undefined,
});

/**
 * Takes one thing out of a list of a contact (a need, somebody they know, a way to reach them, a day)
 * and puts it into the trash; matching knows of it in the same transaction.
 */
export async function removeFromList(
  context: ServiceContext,
  contactId: string,
  list: ItemList,
  item: ListItem,
): Promise<Undo> {
  const { db, clock, newId } = context;
  const id = newId();
  const undo = await write(context, [contactId], async () => {
    const contact = await db.contacts.get(contactId);
    const items = itemsOf(contact, list);
    const place = items.findIndex((one) => isSameItem(one, item));
    if (!contact || place < 0) return undefined;
    const removed = removedItemSchema.safeParse({ list, place, value: items[place] });
    const before = { [list]: items };
    const after = fieldOf(list, items.toSpliced(place, 1));
    const edit = { id, recordId: contactId, field: list, at: clock.now(), unseen: false };
    // What came from an older file and fits nowhere can go all the same.
    if (removed.success) await db.fieldEdits.add({ ...edit, item: removed.data });
    await put(context, contactId, after);
    return { before, after };
  });
  return async () => {
    if (!undo) return;
    await write(context, [contactId], async () => {
      await db.fieldEdits.delete(id);
      await takeBack(context, contactId, undo.before, undo.after);
    });
  };
}

/** Puts it back where it was; the undo puts it into the trash again. */
export async function bringBackToList(
  context: ServiceContext,
  edit: RemovedEdit,
  contactId: string,
): Promise<Undo> {
  const { db } = context;
  const { list, place, value } = edit.item;
  const undo = await write(context, [contactId], async () => {
    const contact = await db.contacts.get(contactId);
    if (!contact || !(await db.fieldEdits.get(edit.id))) return undefined;
    const items = itemsOf(contact, list);
    const [before, after] = [fieldOf(list, items), fieldOf(list, withItem(items, value, place))];
    await db.fieldEdits.delete(edit.id);
    await put(context, contactId, after);
    return { before, after };
  });
  return async () => {
    if (!undo) return;
    await write(context, [contactId], async () => {
      await db.fieldEdits.put(edit);
      await takeBack(context, contactId, undo.before, undo.after);
    });
  };
}

async function put(
  context: ServiceContext,
  contactId: string,
  fields: Partial<Contact>,
): Promise<void> {
  await context.db.contacts.update(contactId, { ...fields, updatedAt: context.clock.now() });
  await refreshWish(context, await context.db.contacts.get(contactId));
}

async function takeBack(
  context: ServiceContext,
  contactId: string,
  before: Partial<Contact>,
  after: Partial<Contact>,
): Promise<void> {
  await refreshWish(context, await takeBackContact(context, contactId, before, after));
}

async function refreshWish({ db }: ServiceContext, contact: Contact | undefined): Promise<void> {
  if (contact) await putWishEntry(db, contact.id, wishEntry(contact));
}
