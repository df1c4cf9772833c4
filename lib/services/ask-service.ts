import { asksBetween, asksOf, campaignsOf } from '@/lib/db/referrals';
import { contactsByIds } from '@/lib/db/contacts';
import { addDays } from '@/lib/domain/calendar/add-days';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import { stampRecord } from '@/lib/domain/record/record';
import {
  type AskAnswer,
  asksForReferral,
  type ReferralAsk,
} from '@/lib/domain/referral/referral-ask';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

type Conversation = { contactIds: readonly string[]; kind: InteractionKind; day: LocalDate };

/**
 * Puts the question "did you ask for a referral?" where the end of a conversation is the moment for
 * it (P17). Call inside the write that logs the conversation; gives the ids of the questions.
 */
export async function openAsks(
  { db, clock, settings, newId }: ServiceContext,
  { contactIds, kind, day }: Conversation,
): Promise<string[]> {
  const today = clock.today();
  const isOn = settings.current().askForReferrals;
  const opened: string[] = [];
  for (const contact of await contactsByIds(db, contactIds)) {
    const neverAsk = contact.neverAsk === true;
    const asks = await asksOf(db, contact.id);
    if (!asksForReferral({ kind, day }, asks, { today, isOn, neverAsk })) continue;
    const stamp = stampRecord({ id: newId(), now: clock.now() });
    await db.referralAsks.add({ ...stamp, contactId: contact.id, day: today, answer: 'open' });
    opened.push(stamp.id);
  }
  return opened;
}

/** A question that waits for its answer today. */
export type OpenAsk = { ask: ReferralAsk; name: string };

/** The quiet question after a conversation, and its answers (P17). */
export function createAskService(context: ServiceContext) {
  const { db, clock } = context;

  /** Today's open questions, about one contact or about anybody; may be observed. */
  async function open(contactId?: string): Promise<OpenAsk[]> {
    const today = clock.today();
    const asks = (await asksBetween(db, today, addDays(today, 1))).filter(
      (ask) => ask.answer === 'open' && (contactId === undefined || ask.contactId === contactId),
    );
    const contacts = await contactsByIds(
      db,
      asks.map((ask) => ask.contactId),
    );
    const names = new Map(contacts.map(({ id, name }) => [id, name]));
    return asks.flatMap((ask) => {
      const name = names.get(ask.contactId);
      return name === undefined ? [] : [{ ask, name }];
    });
  }

  /** Yes, not now, or never for this person. */
  async function answer(ask: ReferralAsk, given: Exclude<AskAnswer, 'open'>): Promise<Undo> {
    const apply = (value: AskAnswer) =>
      write(context, [], async () => {
        await db.referralAsks.update(ask.id, { answer: value, updatedAt: clock.now() });
        if (given === 'never') {
          const neverAsk = value === 'never' ? true : undefined;
          await db.contacts.update(ask.contactId, { neverAsk });
        }
      });
    await apply(given);
    return () => apply('open');
  }

  /** The words to ask with of the campaigns that somebody is in now (P23); may be observed. */
  async function scriptsFor(contactId: string): Promise<{ id: string; script: string }[]> {
    const campaigns = await campaignsOf(db, contactId);
    return campaigns.flatMap(({ id, script }) => (script ? [{ id, script }] : []));
  }

  return { open, answer, scriptsFor };
}
export type AskService = ReturnType<typeof createAskService>;
