import { putSearchEntry } from '@/lib/db/search-shards';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import { searchEntry } from '@/lib/domain/contact/search-entry';
import { promisesOnly } from '@/lib/domain/contact/promises-only';
import type { Tracking } from '@/lib/domain/contact/tracking';
import type { DraftCommitment } from '@/lib/domain/quick-log/draft';
import { capText } from '@/lib/domain/record/field-limit';
import { stampRecord } from '@/lib/domain/record/record';
import { keptFields } from '@/lib/domain/record/kept-fields';
import { buildContact } from './contact-service';
import { type NewInteraction, prepareInteraction } from './interaction-service';
import type { ServiceContext, Undo } from './service-context';
import { takeBackContact } from './take-back-contact';
import { write } from './write';

/** A quick-log line as the person confirmed it. */
export type CapturedLine = Omit<NewInteraction, 'contactIds'> & {
  contactIds: readonly string[];
  /** Names of people to be made. */
  newPeople: readonly string[];
  /** False: nothing is logged, only promises, tags and the next time are kept. */
  happened: boolean;
  commitments: readonly DraftCommitment[];
  reachOutOn?: LocalDate;
  tags: readonly string[];
};

/** Keeps a whole line at once: people, what happened, what was said and promised, the next time. */
export function createCaptureService(context: ServiceContext) {
  const { db, clock, newId } = context;

  /**
   * Saves a line in one transaction; `undo` takes all of it back, new people included (P1, P4).
   * Rejects when nobody is named.
   */
  async function saveLine(line: CapturedLine): Promise<{ contactIds: string[]; undo: Undo }> {
    const made = line.newPeople.map((name) =>
      buildContact(context, newId(), { name, track: true }, [], clock.today()),
    );
    const contactIds = [...line.contactIds, ...made.map(({ id }) => id)];
    if (contactIds.length === 0) throw new Error('A line needs somebody it is about');
    const logged = line.happened ? prepareInteraction(context, { ...line, contactIds }) : undefined;
    const promises = commitmentsOf(context, contactIds, line.commitments, logged?.id);
    const changed: { id: string; before: Partial<Contact>; after: Partial<Contact> }[] = [];
    await write(context, contactIds, async () => {
      for (const contact of made) {
        await db.contacts.add(contact);
        await putSearchEntry(db, contact.id, searchEntry(contact));
      }
      await logged?.put();
      await db.commitments.bulkAdd(promises);
      for (const contact of await db.contacts.bulkGet(contactIds)) {
        if (!contact) continue;
        const after = planned(contact, line, clock.today());
        changed.push({ id: contact.id, before: keptFields<Contact>(contact, after), after });
        await db.contacts.update(contact.id, after);
      }
    });
    const undo = () =>
      write(context, contactIds, async () => {
        const deletedAt = clock.now();
        await logged?.takeBack();
        for (const { id } of promises) await db.commitments.update(id, { deletedAt });
        for (const { id, before, after } of changed)
          await takeBackContact(context, id, before, after);
        for (const { id } of made) {
          await db.contacts.update(id, { deletedAt });
          await putSearchEntry(db, id, undefined);
        }
      });
    return { contactIds, undo };
  }

  return { saveLine };
}

function commitmentsOf(
  { clock, newId }: ServiceContext,
  contactIds: readonly string[],
  commitments: readonly DraftCommitment[],
  origin: string | undefined,
) {
  return contactIds.flatMap((contactId) =>
    commitments.map(({ owner, text, dueOn }) => ({
      ...stampRecord({ id: newId(), now: clock.now() }),
      contactId,
      owner,
      text: capText('commitment', text).text,
      ...(dueOn ? { dueOn } : {}),
      ...(origin ? { origin } : {}),
    })),
  );
}

/** Tags added, and the day to be in touch: somebody with such a day is somebody to keep up with. */
function planned({ tags, tracking }: Contact, line: CapturedLine, today: LocalDate) {
  const more = line.tags.map((tag) => capText('tag', tag).text);
  const isKnown = (tag: string, among: readonly string[]) =>
    among.some((own) => own.toLowerCase() === tag.toLowerCase());
  const added = more.filter((tag, at) => !isKnown(tag, tags) && !isKnown(tag, more.slice(0, at)));
  const next: Partial<Tracking> = line.reachOutOn
    ? {
        reachOutOn: line.reachOutOn,
        reachOutSetOn: today,
        ...(tracking.state === 'untracked' ? { state: 'tracked', startedOn: today } : {}),
      }
    : {};
  const isPromised = line.commitments.some(({ owner, dueOn }) => owner === 'me' && dueOn);
  const reminded = isPromised && !line.reachOutOn ? promisesOnly(tracking, today) : {};
  return {
    ...(added.length > 0 ? { tags: [...tags, ...added] } : {}),
    tracking: { ...tracking, ...reminded, ...next },
  };
}
