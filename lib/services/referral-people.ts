import { putSearchEntry } from '@/lib/db/search-shards';
import { searchEntry } from '@/lib/domain/contact/search-entry';
import type { Contact } from '@/lib/domain/contact/contact';
import { capText } from '@/lib/domain/record/field-limit';
import { stampRecord } from '@/lib/domain/record/record';
import { quietTracking } from '@/lib/domain/referral/quiet-tracking';
import type { ServiceContext } from './service-context';
import { takeBackContact } from './take-back-contact';

/** Somebody in an introduction: a contact, or a name that becomes one. */
export type Person = { id: string } | { name: string };

/** What was done to people while an introduction was written down, to be taken back with it. */
export type PeopleChanges = {
  made: string[];
  before: { id: string; tracking: Contact['tracking']; became: Contact['tracking'] }[];
};

/**
 * The contact of a person, made when it is only a name; with `quietly`, one that was just saved
 * comes due for what is owed from now on. Call inside a write.
 */
export async function settlePerson(
  { db, clock, newId }: ServiceContext,
  person: Person,
  changes: PeopleChanges,
  quietly: boolean,
): Promise<string> {
  const today = clock.today();
  if ('id' in person) {
    const contact = await db.contacts.get(person.id);
    if (contact && quietly && contact.tracking.state === 'untracked') {
      const tracking = quietTracking(contact.tracking, today);
      changes.before.push({ id: contact.id, tracking: contact.tracking, became: tracking });
      await db.contacts.update(contact.id, { tracking });
    }
    return person.id;
  }
  const untracked = { state: 'untracked' as const };
  const contact: Contact = {
    ...stampRecord({ id: newId(), now: clock.now() }),
    name: capText('name', person.name.trim()).text || '?',
    aliases: [],
    aliasSeen: {},
    tags: [],
    tracking: quietly ? quietTracking(untracked, today) : untracked,
  };
  await db.contacts.add(contact);
  await putSearchEntry(db, contact.id, searchEntry(contact));
  changes.made.push(contact.id);
  return contact.id;
}

/** Takes back what `settlePerson` did. Call inside a write. */
export async function unsettlePeople(
  context: ServiceContext,
  { made, before }: PeopleChanges,
): Promise<void> {
  const { db, clock } = context;
  for (const id of made) {
    await db.contacts.update(id, { deletedAt: clock.now() });
    await putSearchEntry(db, id, undefined);
  }
  for (const { id, tracking, became } of before) {
    await takeBackContact(context, id, { tracking }, { tracking: became });
  }
}
