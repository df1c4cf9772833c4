import { contactById, hasContacts } from '@/lib/db/contacts';
import { commitmentsOf, interactionsOf, notesOf, remarksOf } from '@/lib/db/history';
import { allSearchEntries } from '@/lib/db/search-shards';
import type { Commitment } from '@/lib/domain/commitment/commitment';
import type { Contact } from '@/lib/domain/contact/contact';
import type { SearchEntry } from '@/lib/domain/contact/search-entry';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { Note } from '@/lib/domain/note/note';
import { type Due, due } from '@/lib/domain/plan/due';
import { orderRemarks } from '@/lib/domain/remark/order-remarks';
import type { Remark } from '@/lib/domain/remark/remark';
import { loadDueFacts } from './reindex';
import { evaluation, type ServiceContext } from './service-context';

/** Everything one view of a person shows. */
export type ContactCard = {
  contact: Contact;
  due: Due;
  /** The unused first. */
  remarks: Remark[];
  /** The pinned first, then the newest. */
  notes: Note[];
  /** The newest day first. */
  interactions: Interaction[];
  commitments: Commitment[];
  /** Epoch ms; see `NewInteraction`. */
  readAt: number;
};

/** Reading for views; every function only reads and may be observed. */
export function createCardService(context: ServiceContext) {
  const { db } = context;

  /** The card of a contact; null when there is none or it is in the trash. */
  async function card(contactId: string): Promise<ContactCard | null> {
    const readAt = context.clock.now();
    const contact = await contactById(db, contactId);
    if (!contact || contact.deletedAt !== undefined) return null;
    const { rules, today } = evaluation(context);
    const [remarks, notes, interactions, commitments, facts] = await Promise.all([
      remarksOf(db, contactId),
      notesOf(db, contactId),
      interactionsOf(db, contactId),
      commitmentsOf(db, contactId),
      loadDueFacts(db, contact),
    ]);
    return {
      contact,
      due: due(facts, rules, today),
      remarks: orderRemarks(remarks),
      notes: notes.toSorted(
        (a, b) => Number(b.pinned) - Number(a.pinned) || b.createdAt - a.createdAt,
      ),
      interactions: interactions.toSorted(
        (a, b) => b.day.localeCompare(a.day) || b.createdAt - a.createdAt,
      ),
      commitments,
      readAt,
    };
  }

  /** What search looks through: small rows, read once per page (lib/domain/contact/search-entry). */
  const searchEntries = (): Promise<SearchEntry[]> => allSearchEntries(db);

  /** Whether anybody is stored at all. */
  const hasPeople = (): Promise<boolean> => hasContacts(db);

  return { card, searchEntries, hasPeople };
}
export type CardService = ReturnType<typeof createCardService>;
