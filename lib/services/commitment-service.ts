import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Commitment } from '@/lib/domain/commitment/commitment';
import { promisesOnly } from '@/lib/domain/contact/promises-only';
import { capText } from '@/lib/domain/record/field-limit';
import { keptFields } from '@/lib/domain/record/kept-fields';
import { stampRecord } from '@/lib/domain/record/record';
import type { Contact } from '@/lib/domain/contact/contact';
import { editText, type TextChange } from './edit-text';
import type { ServiceContext, Undo } from './service-context';
import { takeBackContact } from './take-back-contact';
import { write } from './write';

export type NewCommitment = Pick<Commitment, 'contactId' | 'owner' | 'text' | 'dueOn' | 'origin'>;

type Change = [before: Partial<Contact>, after: Partial<Contact>];

/** What you promised each other (P4): written down, due in the plan, kept, reopened, moved. */
export function createCommitmentService(context: ServiceContext) {
  const { db, clock, newId } = context;

  /** Writes a promise down; null when there is nothing but white space. */
  async function add(
    input: NewCommitment,
  ): Promise<{ id: string; capped: boolean; undo: Undo } | null> {
    const { text, capped } = capText('commitment', input.text.trim());
    if (!text) return null;
    const { contactId, owner, dueOn, origin } = input;
    const stamp = stampRecord({ id: newId(), now: clock.now() });
    const commitment: Commitment = {
      ...stamp,
      contactId,
      owner,
      text,
      ...(dueOn === undefined ? {} : { dueOn }),
      ...(origin === undefined ? {} : { origin }),
    };
    const before = await write(context, [contactId], async () => {
      await db.commitments.add(commitment);
      return owner === 'me' && dueOn !== undefined ? remindOf(contactId) : undefined;
    });
    const undo = () =>
      write(context, [contactId], async () => {
        await db.commitments.update(stamp.id, { deletedAt: clock.now() });
        if (before) await takeBackContact(context, contactId, ...before);
      });
    return { id: stamp.id, capped, undo };
  }

  /** A promise to somebody who is not kept in touch with is due all the same; gives what changed. */
  async function remindOf(contactId: string): Promise<Change | undefined> {
    const tracking = (await db.contacts.get(contactId))?.tracking;
    if (tracking?.state !== 'untracked') return undefined;
    const changed = { ...tracking, ...promisesOnly(tracking, clock.today()) };
    await db.contacts.update(contactId, { tracking: changed });
    return [{ tracking }, { tracking: changed }];
  }

  async function change(id: string, fields: Partial<Commitment>): Promise<Undo> {
    const before = await db.commitments.get(id);
    if (!before) return async () => undefined;
    const apply = (changes: Partial<Commitment>) =>
      write(context, [before.contactId], async () => {
        await db.commitments.update(id, { ...changes, updatedAt: clock.now() });
      });
    await apply(fields);
    return () => apply(keptFields(before, fields));
  }

  /** It was kept, today. */
  const keep = (id: string): Promise<Undo> => change(id, { doneOn: clock.today() });

  /** It was not kept after all. */
  const reopen = (id: string): Promise<Undo> => change(id, { doneOn: undefined });

  /** To another day, or to none. */
  const move = (id: string, dueOn: LocalDate | undefined): Promise<Undo> => change(id, { dueOn });

  /** Changes its words. */
  const edit = (id: string, text: TextChange) =>
    editText(context, db.commitments, 'commitment', id, text);

  /** Puts a promise in the trash. */
  const remove = (id: string): Promise<Undo> => change(id, { deletedAt: clock.now() });

  return { add, keep, reopen, move, edit, remove };
}
