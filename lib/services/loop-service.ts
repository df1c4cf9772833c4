import { contactById } from '@/lib/db/contacts';
import { interactionsOf } from '@/lib/db/history';
import type { Contact } from '@/lib/domain/contact/contact';
import type { OpenedPerson } from '@/lib/domain/interaction/opened-person';
import type { Remark } from '@/lib/domain/remark/remark';
import { handOver } from '@/lib/platform/hand-over';
import type { ServiceContext } from './service-context';

/** `openedAt`: when their posts were opened, epoch ms. */
export type LoopQuestion = { contact: Contact; remark: Remark | undefined; openedAt: number };

/** The loop: open somebody's posts, engage as a human, say on return what you did. */
export function createLoopService({ db, clock }: ServiceContext) {
  /** Remembers whose posts are being opened; call right before opening them. */
  const opened = (contactId: string, remarkId?: string): Promise<void> =>
    handOver.setOpened({ contactId, at: clock.now(), ...(remarkId ? { remarkId } : {}) });

  /** There is no more to ask: answered, or nothing done today. */
  const settle = (): Promise<void> => handOver.setOpened(null);

  /** Calls back with who was opened last, now and whenever it changes; returns the way to stop. */
  function watch(listener: (opened: OpenedPerson | null) => void): () => void {
    void handOver.opened().then(listener, () => listener(null));
    return handOver.watchOpened(listener);
  }

  /**
   * The question to ask about somebody who was opened: null when something was logged with them
   * since, when the day is over, or when they are gone. Only reads.
   */
  async function question({ contactId, at, remarkId }: OpenedPerson): Promise<LoopQuestion | null> {
    if (clock.dayOf(at) !== clock.today()) return null;
    const [contact, interactions, remark] = await Promise.all([
      contactById(db, contactId),
      interactionsOf(db, contactId),
      remarkId ? db.remarks.get(remarkId) : undefined,
    ]);
    if (!contact || contact.deletedAt !== undefined) return null;
    if (interactions.some(({ createdAt }) => createdAt >= at)) return null;
    const isOpen = remark && remark.usedOn === undefined && remark.deletedAt === undefined;
    return { contact, remark: isOpen ? remark : undefined, openedAt: at };
  }

  return { opened, settle, watch, question };
}
