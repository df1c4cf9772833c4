import * as z from 'zod/mini';
import { addDays } from '@/lib/domain/calendar/add-days';
import { localDateSchema, type LocalDate } from '@/lib/domain/calendar/local-date';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import { recordFields } from '@/lib/domain/record/record';

export const askAnswers = ['open', 'yes', 'not-now', 'never'] as const;
export type AskAnswer = (typeof askAnswers)[number];

/** One time the question "did you ask for a referral?" was put to you (P17). */
export const referralAskSchema = z.object({
  ...recordFields,
  contactId: z.string(),
  day: localDateSchema,
  answer: z.enum(askAnswers),
});
export type ReferralAsk = z.infer<typeof referralAskSchema>;

/** The question comes at most once in so many days for one person. */
export const askEveryDays = 30;

const conversations: readonly InteractionKind[] = ['call', 'meeting', 'video-call', 'event'];

type Ask = Pick<ReferralAsk, 'day'> & { deletedAt?: number };

/**
 * P17: whether the end of this conversation is a moment to ask. Not for old conversations, not for
 * people you never want to ask, not when switched off, never twice in 30 days for one person.
 *
 * @example asksForReferral({ kind: 'call', day: today }, [], { today, isOn: true, neverAsk: false });
 * // true
 */
export function asksForReferral(
  conversation: { kind: InteractionKind; day: LocalDate },
  asks: readonly Ask[],
  { today, isOn, neverAsk }: { today: LocalDate; isOn: boolean; neverAsk: boolean },
): boolean {
  if (!isOn || neverAsk || !conversations.includes(conversation.kind)) return false;
  if (conversation.day > today || conversation.day < addDays(today, -1)) return false;
  const since = addDays(today, -askEveryDays);
  return !asks.some(({ day, deletedAt }) => deletedAt === undefined && day > since);
}
