import { changePeopleRows } from '@/lib/db/projections';
import { inShardOrder, putSearchEntries } from '@/lib/db/search-shards';
import { putWishEntry } from '@/lib/db/wish-shards';
import type { Contact } from '@/lib/domain/contact/contact';
import { withContact } from '@/lib/domain/contact/person-row';
import { searchEntry } from '@/lib/domain/contact/search-entry';
import { wishEntry } from '@/lib/domain/match/wish';
import { refreshTexts } from './refresh-texts';
import { reindexContacts } from './reindex';
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

const batch = 1000;

/**
 * Changes many contacts, 1000 in a transaction, with everything that is derived from them. `undo` puts
 * back exactly the fields that were changed.
 */
export async function changeContacts(
  context: ServiceContext,
  ids: readonly string[],
  decide: Decide,
  reach: Reach,
): Promise<BulkResult> {
  const before = new Map<string, Partial<Contact>>();
  let place = 0;
  await eachBatch(context, ids, reach, (contact) => {
    const fields = decide(contact, place);
    if (fields === null) return null;
    place += 1;
    const changes = { ...fields, updatedAt: context.clock.now() };
    const kept = Object.keys(changes).map((key) => [key, Reflect.get(contact, key)] as const);
    before.set(contact.id, Object.fromEntries(kept));
    return changes;
  });
  return {
    changed: before.size,
    undo: () => eachBatch(context, [...before.keys()], reach, ({ id }) => before.get(id) ?? null),
  };
}

async function eachBatch(
  context: ServiceContext,
  ids: readonly string[],
  reach: Reach,
  decide: (contact: Contact) => Partial<Contact> | null,
): Promise<void> {
  const ordered = ids.length > batch ? inShardOrder(ids) : ids;
  for (let from = 0; from < ordered.length; from += batch) {
    const chunk = ordered.slice(from, from + batch);
    await context.db.write(() => changeBatch(context, chunk, reach, decide));
  }
  await context.committed();
}

async function changeBatch(
  context: ServiceContext,
  ids: readonly string[],
  reach: Reach,
  decide: (contact: Contact) => Partial<Contact> | null,
): Promise<void> {
  const { db } = context;
  const contacts = (await db.contacts.bulkGet([...ids])).filter((found) => found !== undefined);
  const changed = contacts.flatMap((contact) => {
    const fields = decide(contact);
    return fields === null ? [] : [withFields(contact, fields)];
  });
  if (changed.length === 0) return;
  await db.contacts.bulkPut(changed);
  const { rules, today } = evaluation(context);
  const changedIds = changed.map(({ id }) => id);
  if (reach.due || reach.trash) await reindexContacts(db, changedIds, rules, today);
  else {
    await changePeopleRows(
      db,
      new Map(
        changed.map((contact) => [contact.id, (row) => (row ? withContact(row, contact) : row)]),
      ),
    );
  }
  if (reach.trash) await refreshFinding(context, changed);
  else await refreshWishes(context, changed);
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
