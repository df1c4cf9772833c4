import { earliestOf } from '@/lib/domain/calendar/earliest-of';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { newestEvent, qualifies } from '@/lib/domain/cadence/contact-event';
import { unansweredTouches } from '@/lib/domain/cadence/unanswered';
import type { ReasonDetails } from './due-result';
import type { OpenItem } from './open-item';
import type { KnownFacts } from './read-facts';
import { snoozeIsCleared } from './silence';

/**
 * E14: what the sentence beside a due person is made of, and what ranks them (E10).
 *
 * @param items everything open for them, for what is worth a mention besides the chosen one
 */
export function detailsOf(
  chosen: OpenItem | undefined,
  items: readonly OpenItem[],
  known: KnownFacts,
  today: LocalDate,
): ReasonDetails {
  const last = newestEvent(known.events, qualifies);
  const unanswered = unansweredTouches(known.events, today);
  const overdue = known.expectedOn.filter((day) => day < today);
  const askOn = earliestOf(overdue);
  const { startedOn, snoozedOn, snoozedUntil } = known.tracking;
  const details: ReasonDetails = {
    intervalDays: chosen?.intervalDays ?? 1,
    hard: chosen?.hard ?? false,
  };
  const anchorOn = chosen?.anchorOn ?? last?.day ?? startedOn ?? chosen?.dueOn;
  if (known.tier !== undefined) details.tier = known.tier;
  if (anchorOn !== undefined) details.anchorOn = anchorOn;
  if (last !== undefined) details.last = { kind: last.kind, day: last.day };
  if (unanswered.lowersRank) details.unanswered = unanswered.count;
  if (askOn !== undefined) details.askAbout = { dueOn: askOn, count: overdue.length };
  const notice = noticeOf(items, today);
  if (notice !== undefined) details.notice = notice;
  if (snoozedUntil !== undefined && snoozedUntil <= today && !snoozeIsCleared(known)) {
    details.snoozed = { on: snoozedOn, until: snoozedUntil };
  }
  if (chosen?.resumedOn !== undefined) details.resumedOn = chosen.resumedOn;
  return details;
}

/** The next annual date of which notice is being given (E7). */
export function noticeOf(items: readonly OpenItem[], today: LocalDate): ReasonDetails['notice'] {
  for (const { cause } of items) {
    if (cause.code === 'annual' && cause.on > today) {
      const { kind, on, turn } = cause;
      return { kind, on, turn };
    }
  }
  return undefined;
}
