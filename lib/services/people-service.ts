import { contactsByIds } from '@/lib/db/contacts';
import { notesOf, remarksOf } from '@/lib/db/history';
import { type Fresh, peopleSince, personRow, textsSince } from '@/lib/db/projections';
import type { Contact } from '@/lib/domain/contact/contact';
import { excerpt, type Excerpt } from '@/lib/domain/contact/excerpt';
import {
  filterTextLimit,
  type PeopleFilter,
  type SavedFilter,
} from '@/lib/domain/contact/people-filter';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import type { PersonText } from '@/lib/domain/contact/person-text';
import { capText } from '@/lib/domain/record/field-limit';
import { stampRecord } from '@/lib/domain/record/record';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

/** A hit in what was written about somebody. */
export type TextHit = { from: 'remark' | 'note' | 'story'; excerpt: Excerpt };

/** Everybody at a glance, and the filters a person keeps. Reading functions may be observed. */
export function createPeopleService(context: ServiceContext) {
  const { db, clock, newId } = context;
  /** Rows that changed since a version; -1 for all. A page keeps them and asks for what is new. */
  const rowsSince = (version: number): Promise<Fresh<PersonRow>> => peopleSince(db, version);

  /** The same of the words of notes and remarks; asked for when somebody first searches. */
  const writtenSince = (version: number): Promise<Fresh<PersonText>> => textsSince(db, version);

  /** One person's row, read from its own shard alone. */
  const row = (contactId: string): Promise<PersonRow | undefined> => personRow(db, contactId);

  /** A contact that is not in the trash. */
  async function contact(contactId: string): Promise<Contact | null> {
    const [found] = await contactsByIds(db, [contactId]);
    return found ?? null;
  }

  /** Whom an entry became part of: an older link to it leads to the one that is left. */
  async function mergedInto(contactId: string): Promise<string | undefined> {
    const into = new Map((await db.merges.toArray()).map(({ goneId, keptId }) => [goneId, keptId]));
    let found = into.get(contactId);
    for (let next = found; next !== undefined; next = into.get(next)) found = next;
    return found;
  }

  /** Where in what was written about a contact the words of a query occur first. */
  async function hit(contactId: string, query: string): Promise<TextHit | undefined> {
    const [owner, remarks, notes] = await Promise.all([
      db.contacts.get(contactId),
      remarksOf(db, contactId),
      notesOf(db, contactId),
    ]);
    const texts = [
      ...remarks.map(({ text }) => ({ from: 'remark' as const, text })),
      ...notes.map(({ text }) => ({ from: 'note' as const, text })),
      ...[owner?.story, owner?.howWeMet].map((text = '') => ({ from: 'story' as const, text })),
    ];
    for (const { from, text } of texts) {
      const found = excerpt(text, query, 16);
      if (found) return { from, excerpt: found };
    }
    return undefined;
  }

  async function savedFilters(): Promise<SavedFilter[]> {
    const kept = (await db.peopleFilters.toArray()).filter((one) => one.deletedAt === undefined);
    return kept.toSorted((a, b) => a.name.localeCompare(b.name));
  }

  /** Keeps a filter under a name; the same name replaces the one before. */
  async function saveFilter(name: string, filter: PeopleFilter): Promise<{ undo: Undo }> {
    const kept = capText('tag', name.trim()).text;
    const text = filter.text?.slice(0, filterTextLimit);
    const { id, before } = await write(context, [], async () => {
      const found = (await savedFilters()).find((saved) => saved.name === kept);
      const stamp = found ?? stampRecord({ id: newId(), now: clock.now() });
      const saved = { ...stamp, name: kept, filter: { ...filter, ...(text ? { text } : {}) } };
      await db.peopleFilters.put(saved);
      return { id: stamp.id, before: found };
    });
    return {
      undo: async () => {
        if (before) await write(context, [], () => db.peopleFilters.put(before));
        else await forgetFilter(id);
      },
    };
  }

  /** Puts a filter in the trash. */
  async function forgetFilter(id: string): Promise<Undo> {
    const mark = (deletedAt: number | undefined) =>
      write(context, [], async () => void (await db.peopleFilters.update(id, { deletedAt })));
    await mark(clock.now());
    return () => mark(undefined);
  }

  return {
    rowsSince,
    writtenSince,
    row,
    contact,
    mergedInto,
    hit,
    savedFilters,
    saveFilter,
    forgetFilter,
  };
}
export type PeopleService = ReturnType<typeof createPeopleService>;
