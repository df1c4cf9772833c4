import { contactById, contactsByAliases } from '@/lib/db/contacts';
import { keptRemark } from '@/lib/db/history';
import { putSearchEntry } from '@/lib/db/search-shards';
import { putWishEntry } from '@/lib/db/wish-shards';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import {
  type Contact,
  type ContactTextField,
  contactTextFields,
} from '@/lib/domain/contact/contact';
import { learnAliases } from '@/lib/domain/contact/learn-aliases';
import { aliasesOf, type Recognition, recognise } from '@/lib/domain/contact/recognise';
import { searchEntry } from '@/lib/domain/contact/search-entry';
import { wishEntry } from '@/lib/domain/match/wish';
import { capText } from '@/lib/domain/record/field-limit';
import { stampRecord } from '@/lib/domain/record/record';
import type { RemarkPlace } from '@/lib/domain/remark/remark';
import type { ProfileAddress } from '@/lib/domain/sighting/sighting';
import { saveFieldEdit } from './field-edits';
import { giveUpAliases, type GivenUp } from './give-up-aliases';
import { refreshTexts } from './refresh-texts';
import type { ServiceContext, Undo } from './service-context';
import { takeBackContact } from './take-back-contact';
import { write } from './write';

export type SeenPage = { address: ProfileAddress; memberId?: string };

export type NewContact = Partial<Record<ContactTextField, string>> & {
  name: string;
  seen?: SeenPage;
  /** What they said, if the person wrote something down. */
  remark?: string;
  saidIn?: RemarkPlace;
  /** The remark's own id: what is stored under it already is not stored again (words-service). */
  remarkId?: string;
  remarkUrl?: string;
  /** Keep in touch from today on; otherwise the contact is just saved. */
  track: boolean;
  alreadyTalking?: boolean;
};

/** Contacts: recognised, made, edited, removed and brought back. */
export function createContactService(context: ServiceContext) {
  const { db, clock, newId } = context;

  /** Whose page this is; `trashed` when the only entry for it was deleted. */
  async function recognisePage(seen: SeenPage): Promise<Recognition & { trashed?: Contact }> {
    const { member, slug } = aliasesOf(seen);
    const aliases = [member, slug].filter((alias) => alias !== undefined);
    const found = recognise(seen, await contactsByAliases(db, aliases));
    if (found.kind !== 'unknown' || aliases.length === 0) return found;
    const rows = await db.contacts.where('aliases').anyOf(aliases).toArray();
    const trashed = rows.find((row) => row.deletedAt !== undefined);
    return trashed ? { ...found, trashed } : found;
  }

  /**
   * Makes a contact and, in the same transaction, what they said. Where the page turns out to be
   * somebody known already (saved in another window meanwhile), the remark goes to that contact.
   */
  async function create(input: NewContact): Promise<{ id: string; made: boolean; undo: Undo }> {
    const today = clock.today();
    const id = newId();
    const aliases = input.seen ? aliasesOf(input.seen) : {};
    const known = [aliases.member, aliases.slug].filter((alias) => alias !== undefined);
    const contact = buildContact(context, id, input, known, today);
    let gaveUp: GivenUp | undefined;
    const save = async () => {
      const saved = input.remarkId && (await keptRemark(db, input.remarkId));
      // Another window has answered with these words already.
      if (saved) return { id: saved.contactId, made: false };
      const match = input.seen
        ? recognise(input.seen, await contactsByAliases(db, known))
        : ({ kind: 'unknown' } as const);
      const existing = match.kind === 'known' ? match.contact : undefined;
      if (!existing) {
        if (match.kind === 'ask') gaveUp = await giveUpAliases(context, match.contact, known);
        await db.contacts.add(contact);
        await putSearchEntry(db, id, searchEntry(contact));
      }
      const remarkId = await addFirstRemark(context, existing?.id ?? id, input, today);
      return { id: existing?.id ?? id, made: !existing, ...(remarkId ? { remarkId } : {}) };
    };
    const result: { id: string; made: boolean; remarkId?: string } = await write(
      context,
      (saved) => [saved.id],
      save,
    );
    return {
      id: result.id,
      made: result.made,
      undo: async () => {
        if (result.made) await unmake(result.id, gaveUp);
        else if (result.remarkId) await trashRemark(context, result.remarkId);
      },
    };
  }

  /** Takes a contact that was just made away; whoever gave up an address for them has it back. */
  const unmake = (contactId: string, gaveUp: GivenUp | undefined): Promise<void> =>
    write(context, gaveUp ? [contactId, gaveUp.contactId] : [contactId], async () => {
      await trash(contactId);
      if (!gaveUp) return;
      const { contactId: owner, before, after } = gaveUp;
      await takeBackContact(context, owner, { aliases: before }, { aliases: after });
      await refreshSearch(context, owner);
    });

  /** Remembers further aliases of a contact; the page showed them beyond doubt. */
  async function learn(contactId: string, aliases: readonly string[]): Promise<void> {
    const today = clock.today();
    await write(context, [], async () => {
      const contact = await contactById(db, contactId);
      if (!contact || contact.deletedAt !== undefined) return;
      await db.contacts.update(contactId, learnAliases(contact, aliases, today));
    });
  }

  /**
   * Changes one field. `seen` is what the editor showed when the person began: when another window
   * has written meanwhile, the newer value wins and the other one is kept (fieldEdits).
   */
  async function edit(
    contactId: string,
    field: ContactTextField,
    change: { seen: string | undefined; value: string },
  ): Promise<{ overwrote?: string }> {
    const value = capText(field, change.value.trim()).text;
    if (field === 'name' && value === '') return {};
    return write(context, [contactId], async () => {
      const contact = await contactById(db, contactId);
      if (!contact) return {};
      const current = contact[field];
      if ((current ?? '') === value) return {};
      const unseen = (current ?? '') !== (change.seen ?? '');
      await saveFieldEdit(context, {
        recordId: contactId,
        field,
        before: current,
        after: value,
        unseen,
      });
      const changes: Partial<Contact> = { [field]: value || undefined, updatedAt: clock.now() };
      await db.contacts.update(contactId, changes);
      await refreshSearch(context, contactId);
      return unseen && current ? { overwrote: current } : {};
    });
  }

  /** Puts a contact in the trash; everything about it waits there for 30 days. */
  async function remove(contactId: string): Promise<Undo> {
    await write(context, [contactId], () => trash(contactId));
    return () => restore(contactId);
  }

  async function trash(contactId: string): Promise<void> {
    await db.contacts.update(contactId, { deletedAt: clock.now() });
    await putSearchEntry(db, contactId, undefined);
    await putWishEntry(db, contactId, undefined);
    await refreshTexts(db, [contactId]);
  }

  /** Takes a contact out of the trash. */
  async function restore(contactId: string): Promise<void> {
    await write(context, [contactId], async () => {
      await db.contacts.update(contactId, { deletedAt: undefined });
      await refreshSearch(context, contactId);
      await refreshTexts(db, [contactId]);
    });
  }

  /** The person said: this page is this contact. Its number and slug become theirs. */
  async function confirmSame(contactId: string, seen: SeenPage): Promise<void> {
    const { member, slug } = aliasesOf(seen);
    await learn(
      contactId,
      [member, slug].filter((alias) => alias !== undefined),
    );
  }

  return { recognisePage, create, learn, edit, remove, restore, confirmSame };
}
export type ContactService = ReturnType<typeof createContactService>;

/** A contact ready to be added; its search entry is the caller's to put. */
export function buildContact(
  { clock }: ServiceContext,
  id: string,
  input: NewContact,
  aliases: readonly string[],
  today: LocalDate,
): Contact {
  const texts: Partial<Record<ContactTextField, string>> = {};
  for (const field of contactTextFields) {
    const value = capText(field, (input[field] ?? '').trim()).text;
    if (value) texts[field] = value;
  }
  return {
    ...stampRecord({ id, now: clock.now() }),
    ...texts,
    name: texts.name ?? '?',
    ...learnAliases({ aliases: [], aliasSeen: {} }, aliases, today),
    tags: [],
    tracking: input.track
      ? {
          state: 'tracked',
          startedOn: today,
          ...(input.alreadyTalking ? { alreadyTalking: true } : {}),
        }
      : { state: 'untracked' },
  };
}

async function addFirstRemark(
  { db, clock, newId }: ServiceContext,
  contactId: string,
  input: NewContact,
  today: LocalDate,
): Promise<string | undefined> {
  const text = capText('remark', (input.remark ?? '').trim()).text;
  if (!text) return undefined;
  const { remarkId } = input;
  // One that was taken back stays in the trash under its own id.
  const id = remarkId && !(await db.remarks.get(remarkId)) ? remarkId : newId();
  const said = {
    in: input.saidIn ?? ('profile' as const),
    ...(input.remarkUrl ? { url: capText('url', input.remarkUrl).text } : {}),
  };
  await db.remarks.add({
    ...stampRecord({ id, now: clock.now() }),
    contactId,
    text,
    day: today,
    said,
  });
  await refreshTexts(db, [contactId]);
  return id;
}

async function trashRemark({ db, clock }: ServiceContext, id: string): Promise<void> {
  await db.remarks.update(id, { deletedAt: clock.now() });
  await refreshTexts(db, [(await db.remarks.get(id))?.contactId]);
}

async function refreshSearch({ db }: ServiceContext, contactId: string): Promise<void> {
  const contact = await contactById(db, contactId);
  if (!contact) return;
  await putSearchEntry(db, contactId, searchEntry(contact));
  await putWishEntry(db, contactId, wishEntry(contact));
}
