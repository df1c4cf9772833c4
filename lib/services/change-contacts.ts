import { contactsAtOnce } from '@/lib/db/contacts';
import { changePeopleRows, type PeopleChanges } from '@/lib/db/projections';
import { contactFieldsCheck } from '@/lib/db/row-check';
import { putSearchEntries } from '@/lib/db/search-shards';
import { putWishEntries } from '@/lib/db/wish-shards';
import type { Contact } from '@/lib/domain/contact/contact';
import { withContact } from '@/lib/domain/contact/person-row';
import { searchEntry } from '@/lib/domain/contact/search-entry';
import { wishEntry } from '@/lib/domain/match/wish';
import { keptFields } from '@/lib/domain/record/kept-fields';
import { takeBack } from '@/lib/domain/record/take-back';
import { refreshTexts } from './refresh-texts';
import { putReindexed } from './reindex';
import { evaluation, type ServiceContext, type Undo } from './service-context';

/** What becomes of a contact; null leaves it alone. `place` counts those that are changed. */
export type Decide = (contact: Contact, place: number) => Partial<Contact> | null;

/** What a change reaches besides the contact itself. */
export type Reach = {
  /** Whether it may change when somebody is due. */
  due: boolean;
  /** Whether it puts people into the trash or takes them out. */
  trash?: boolean;
};

/** How many people a change really changed, and the way back. */
export type BulkResult = { changed: number; undo: Undo };

/** Told how far a change of many has come. */
export type OnProgress = (done: number, total: number) => void;

/** What is changed beside the contacts, before them, in the same transaction. */
export type BesideChange = { apply: () => Promise<unknown>; takeBack: () => Promise<unknown> };

/** So many at a time, so that no step keeps the page waiting. */
const step = 500;

/**
 * Changes contacts, with everything that is derived from them and what belongs to the same action, in
 * one transaction however many they are: all of it is there afterwards, or nothing. `undo` takes back
 * what was changed, as whole, and leaves what was written since. Whom it is about may be asked inside the transaction.
 * @throws RowRefusedError when `decide` gives what no backup could read back; nothing is changed then
 */
export async function changeContacts(
  context: ServiceContext,
  ids: readonly string[] | (() => Promise<readonly string[]>),
  decide: Decide,
  reach: Reach,
  { onProgress, beside }: { onProgress?: OnProgress; beside?: BesideChange } = {},
): Promise<BulkResult> {
  const made = new Map<string, { before: Partial<Contact>; after: Partial<Contact> }>();
  const check = contactFieldsCheck();
  let place = 0;
  const change = (contact: Contact) => {
    const fields = decide(contact, place);
    if (fields === null) return null;
    check(fields);
    place += 1;
    const changes = { ...fields, updatedAt: context.clock.now() };
    made.set(contact.id, { before: keptFields<Contact>(contact, changes), after: changes });
    return changes;
  };
  const write = async (chosen: typeof ids, by: ChangeOne, first?: () => Promise<unknown>) => {
    await context.db.write(async () => {
      await first?.();
      const all = typeof chosen === 'function' ? await chosen() : chosen;
      // In the order in which they are stored many are read and written at a stretch.
      const ordered = all.length > step ? all.toSorted() : all;
      await changeSome(context, ordered, reach, by, (done) => onProgress?.(done, all.length));
    });
    await context.committed();
  };
  const putBack = (contact: Contact) => {
    const { before, after } = made.get(contact.id) ?? {};
    return before && after ? takeBack<Contact>(contact, before, after) : null;
  };
  await write(ids, change, beside?.apply);
  return {
    changed: made.size,
    undo: () => write([...made.keys()], putBack, beside?.takeBack),
  };
}

type ChangeOne = (contact: Contact) => Partial<Contact> | null;

async function changeSome(
  context: ServiceContext,
  ids: readonly string[],
  reach: Reach,
  change: ChangeOne,
  onDone: (done: number) => void,
): Promise<void> {
  const { db } = context;
  const { rules, today } = evaluation(context);
  const rows: PeopleChanges = new Map();
  const trashed: Contact[] = [];
  for (let from = 0; from < ids.length; from += step) {
    const { contacts, isDense } = await contactsAtOnce(db, ids.slice(from, from + step));
    const changed = contacts.flatMap((contact) => {
      const fields = change(contact);
      return fields === null ? [] : [withFields(contact, fields)];
    });
    if (reach.due || reach.trash) {
      const made = await putReindexed(db, changed, isDense, rules, today);
      for (const [id, row] of made) rows.set(id, () => row);
    } else {
      await db.contacts.bulkPut(changed);
      for (const contact of changed) {
        rows.set(contact.id, (row) => (row ? withContact(row, contact) : row));
      }
    }
    if (reach.trash) trashed.push(...changed);
    else await refreshWishes(context, changed);
    onDone(from + contacts.length);
  }
  await changePeopleRows(db, rows);
  await refreshFinding(context, trashed);
}

/** A tag or a circle of somebody with a need or an offer counts in matches (P16). */
async function refreshWishes({ db }: ServiceContext, contacts: readonly Contact[]): Promise<void> {
  const wishes = contacts.flatMap((contact) => wishEntry(contact) ?? []);
  if (wishes.length > 0) await putWishEntries(db, new Map(wishes.map((wish) => [wish.id, wish])));
}

/** Whoever went into the trash cannot be found, whoever came back can. Call inside a write. */
export async function refreshFinding(
  { db }: ServiceContext,
  contacts: readonly Contact[],
): Promise<void> {
  const isLive = (contact: Contact) => contact.deletedAt === undefined;
  await putSearchEntries(
    db,
    new Map(contacts.map((one) => [one.id, isLive(one) ? searchEntry(one) : undefined])),
  );
  await putWishEntries(
    db,
    new Map(contacts.map((one) => [one.id, isLive(one) ? wishEntry(one) : undefined])),
  );
  await refreshTexts(
    db,
    contacts.map(({ id }) => id),
  );
}

/** A contact with some fields replaced; a field that becomes undefined is gone. */
export function withFields(contact: Contact, fields: Partial<Contact>): Contact {
  const next = { ...contact, ...fields };
  for (const key of Object.keys(fields)) {
    if (Reflect.get(fields, key) === undefined) Reflect.deleteProperty(next, key);
  }
  return next;
}
