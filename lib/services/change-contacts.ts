import { contactsAtOnce } from '@/lib/db/contacts';
import { changePeopleRows, type PeopleChanges } from '@/lib/db/projections';
import { putSearchEntries } from '@/lib/db/search-shards';
import { putWishEntry } from '@/lib/db/wish-shards';
import type { Contact } from '@/lib/domain/contact/contact';
import { withContact } from '@/lib/domain/contact/person-row';
import { searchEntry } from '@/lib/domain/contact/search-entry';
import { wishEntry } from '@/lib/domain/match/wish';
import { refreshTexts } from './refresh-texts';
import { putReindexed } from './reindex';
import { evaluation, type ServiceContext, type Undo } from './service-context';

/** What becomes of a contact; null leaves it alone. `place` counts those that are changed. */
export type Decide = (contact: Contact, place: number) => Partial<Contact> | null;

/** What a change reaches besides the contact itself. */
type Reach = {
  /** Whether it may change when somebody is due. */
  due: boolean;
  /** Whether it puts people into the trash or takes them out. */
  trash?: boolean;
};

/** How many people a change really changed, and the way back. */
export type BulkResult = { changed: number; undo: Undo };

/** Told how far a change of many has come. */
export type OnProgress = (done: number, total: number) => void;

/** So many are changed in one transaction; only whoever changes more than these needs several. */
const inOneWrite = 50_000;
/** So many at a time, so that no step keeps the page waiting. */
const step = 500;

/**
 * Changes contacts, with everything that is derived from them, in one transaction (of more than fifty
 * thousand, in one for each fifty thousand). `undo` puts back exactly the fields that were changed.
 */
export async function changeContacts(
  context: ServiceContext,
  ids: readonly string[],
  decide: Decide,
  reach: Reach,
  onProgress?: OnProgress,
): Promise<BulkResult> {
  const before = new Map<string, Partial<Contact>>();
  let place = 0;
  const change = (contact: Contact) => {
    const fields = decide(contact, place);
    if (fields === null) return null;
    place += 1;
    const changes = { ...fields, updatedAt: context.clock.now() };
    const kept = Object.keys(changes).map((key) => [key, Reflect.get(contact, key)] as const);
    before.set(contact.id, Object.fromEntries(kept));
    return changes;
  };
  await eachWrite(context, ids, reach, change, onProgress);
  const putBack = ({ id }: Contact) => before.get(id) ?? null;
  return {
    changed: before.size,
    undo: () => eachWrite(context, [...before.keys()], reach, putBack, onProgress),
  };
}

type ChangeOne = (contact: Contact) => Partial<Contact> | null;

async function eachWrite(
  context: ServiceContext,
  ids: readonly string[],
  reach: Reach,
  change: ChangeOne,
  onProgress?: OnProgress,
): Promise<void> {
  // In the order in which they are stored many are read and written at a stretch.
  const ordered = ids.length > step ? ids.toSorted() : ids;
  for (let from = 0; from < ordered.length; from += inOneWrite) {
    const some = ordered.slice(from, from + inOneWrite);
    await context.db.write(() =>
      changeSome(context, some, reach, change, (done) => onProgress?.(from + done, ids.length)),
    );
  }
  await context.committed();
}

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
  for (const contact of contacts) {
    const wish = wishEntry(contact);
    if (wish) await putWishEntry(db, contact.id, wish);
  }
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
  for (const one of contacts) {
    await putWishEntry(db, one.id, isLive(one) ? wishEntry(one) : undefined);
  }
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
