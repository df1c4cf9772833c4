import { type CapturedWords, type NamedPerson } from '@/lib/domain/remark/captured-words';
import { handOver } from '@/lib/platform/hand-over';
import { createContactService } from './contact-service';
import { createRemarkService } from './remark-service';
import type { ServiceContext, Undo } from './service-context';

/** Words taken from a page by the context menu: kept at once when it is sure whose, else asked. */
export function createWordsService(context: ServiceContext) {
  const contacts = createContactService(context);
  const remarks = createRemarkService(context);

  const knownAs = async (person: NamedPerson): Promise<string | undefined> => {
    const found = await contacts.recognisePage({ address: person.address });
    return found.kind === 'known' ? found.contact.id : undefined;
  };

  /**
   * Keeps the words as something a contact said (P1), under the id they have: two windows that answer,
   * or one that died before it said so, keep them once.
   */
  async function keep(words: CapturedWords, contactId: string): Promise<CapturedWords> {
    const saved = await remarks.add({
      id: words.id,
      contactId,
      text: words.text ?? '',
      in: words.place,
      ...(words.url ? { url: words.url } : {}),
    });
    return { ...words, kept: { contactId, ...(saved ? { remarkId: saved.id } : {}) } };
  }

  /**
   * What the menu found: words of one person who is known are kept at once; everything else waits
   * for an answer in the panel. Either way it is handed over.
   */
  async function capture(words: CapturedWords): Promise<CapturedWords> {
    const [person] = words.people;
    const contactId = words.isSure && person ? await knownAs(person) : undefined;
    const done =
      contactId === undefined
        ? words
        : words.text
          ? await keep(words, contactId)
          : { ...words, kept: { contactId } };
    await handOver.setCaptured(done);
    return done;
  }

  /** The person said whose words they are: that contact's, or of somebody new by this name. */
  async function answer(
    words: CapturedWords,
    whose: { contactId: string } | { name: string; person?: NamedPerson },
  ): Promise<{ contactId: string; undo: Undo }> {
    if ('contactId' in whose) {
      const { kept } = words.text ? await keep(words, whose.contactId) : {};
      await handOver.setCaptured(null);
      const undo = async () => void (kept?.remarkId && (await remarks.remove(kept.remarkId)));
      return { contactId: whose.contactId, undo };
    }
    const { id, undo } = await contacts.create({
      name: whose.name,
      track: true,
      ...(whose.person ? { seen: { address: whose.person.address } } : {}),
      ...(words.text ? { remark: words.text, saidIn: words.place, remarkId: words.id } : {}),
      ...(words.url ? { remarkUrl: words.url } : {}),
    });
    await handOver.setCaptured(null);
    return { contactId: id, undo };
  }

  /** Takes back what was kept at once. */
  async function takeBack({ kept }: CapturedWords): Promise<void> {
    if (kept?.remarkId) await remarks.remove(kept.remarkId);
    await handOver.setCaptured(null);
  }

  /** Nothing more to show or to ask. */
  const dismiss = (): Promise<void> => handOver.setCaptured(null);

  /** Calls back with what is waiting, now and whenever it changes; returns the way to stop. */
  function watch(listener: (words: CapturedWords | null) => void): () => void {
    void handOver.captured().then(listener, () => listener(null));
    return handOver.watchCaptured(listener);
  }

  return { capture, answer, takeBack, dismiss, watch, knownAs };
}
