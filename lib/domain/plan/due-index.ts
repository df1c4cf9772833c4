import { addDays } from '@/lib/domain/calendar/add-days';
import { earliestOf } from '@/lib/domain/calendar/earliest-of';
import { isLocalDate, type LocalDate } from '@/lib/domain/calendar/local-date';
import { occurrencesAround } from '@/lib/domain/cadence/annual-date';
import { unansweredTouches } from '@/lib/domain/cadence/unanswered';
import { chooseItem, earliestItem } from './choose-item';
import type { DueFacts } from './due-facts';
import type { Silence } from './due-result';
import type { DueRules } from './due-rules';
import { detailsOf } from './explain';
import type { OpenItem } from './open-item';
import { openItems } from './open-items';
import { compareRank, daysLateOn, tierRankOf, type Rank } from './rank';
import { standingReachOut } from './reach-out';
import { readFacts, type KnownFacts } from './read-facts';
import { silenceOf } from './silence';

/**
 * What is kept beside a contact so that a plan costs what is due, not what is stored (E1). A cache
 * only: written with whatever changed, rebuilt from scratch at will. Until `recheckOn`, and on no
 * day from it on, it says for every day who is due and in which order.
 */
export type DueIndex = {
  contactId: string;
  /** Due on every day from this one on; absent: on none. */
  firstDueOn?: LocalDate;
  /** The day the chosen reason counts its lateness from. */
  dueOn?: LocalDate;
  intervalDays?: number;
  tierRank: number;
  anchorOn?: LocalDate;
  /** 1: never cut by the day's cap (E10). */
  hard: 0 | 1;
  /** 1: three touches without an answer lower the rank (P8). */
  unanswered: 0 | 1;
  /** An annual date of which notice is being given (E7). */
  noticeOn?: LocalDate;
  /** The next day on which anything but the count of days late may change; absent: none. */
  recheckOn?: LocalDate;
};

/**
 * The cache of one contact, as seen from a day.
 *
 * @example dueIndex(facts, defaultRules, '2026-03-01').firstDueOn; // '2026-03-15'
 */
export function dueIndex(facts: DueFacts, rules: DueRules, today: LocalDate): DueIndex {
  const known = readFacts(facts, rules.kinds, today);
  const index: DueIndex = {
    contactId: known.contactId,
    tierRank: tierRankOf(known.tier),
    hard: 0,
    unanswered: 0,
  };
  if (!isLocalDate(today)) return index;
  const silence = silenceOf(known, today);
  if (silence !== undefined) {
    return withRecheck(index, earliestAfter(today, whileSilent(known, silence)));
  }
  const items = openItems(known, rules, today);
  const chosen = chooseItem(items, today);
  const details = detailsOf(chosen, items, known, today);
  if (chosen !== undefined) {
    index.firstDueOn = earliestItem(items)?.dueOn;
    index.dueOn = chosen.dueOn;
    index.intervalDays = chosen.intervalDays;
    index.hard = chosen.hard ? 1 : 0;
  }
  if (details.anchorOn !== undefined) index.anchorOn = details.anchorOn;
  if (details.unanswered !== undefined) index.unanswered = 1;
  if (details.notice !== undefined) index.noticeOn = details.notice.on;
  return withRecheck(index, earliestAfter(today, changes(known, rules, today, items, chosen)));
}

function withRecheck(index: DueIndex, recheckOn: LocalDate | undefined): DueIndex {
  return recheckOn === undefined ? index : { ...index, recheckOn };
}

function earliestAfter(
  today: LocalDate,
  days: readonly (LocalDate | undefined)[],
): LocalDate | undefined {
  return earliestOf(days.filter((day) => day !== undefined && day > today));
}

function whileSilent(known: KnownFacts, silence: Silence): (LocalDate | undefined)[] {
  if (silence.code !== 'snoozed') return [silence.untilDay];
  return [silence.untilDay, known.tracking.pausedFrom, ...known.futureDays];
}

/** Every day on which more may change than the count of days late. */
function changes(
  known: KnownFacts,
  rules: DueRules,
  today: LocalDate,
  items: readonly OpenItem[],
  chosen: OpenItem | undefined,
): (LocalDate | undefined)[] {
  const place = chosen === undefined ? 0 : items.indexOf(chosen);
  const turns = known.annualDates.flatMap((date) => occurrencesAround(date, today, rules));
  return [
    known.tracking.pausedFrom,
    // From its day on, a chosen day is a silence no more (E6).
    standingReachOut(known),
    unansweredTouches(known.events, today).until,
    ...known.futureDays,
    // A more specific reason takes over on its day.
    ...items.slice(0, place).map(({ dueOn }) => dueOn),
    ...turns.flatMap(({ on, noticeOn, lastOn }) => [
      noticeOn,
      on,
      addDays(on, 1),
      addDays(lastOn, 1),
    ]),
  ];
}

/**
 * The order of the plan among cached contacts on a day; agrees with `compareDue` for all whose
 * `recheckOn` has not come.
 *
 * @example indexes.toSorted((a, b) => compareDueIndex(a, b, today));
 */
export function compareDueIndex(a: DueIndex, b: DueIndex, today: LocalDate): number {
  return compareRank(rankOf(a, today), rankOf(b, today));
}

function rankOf(index: DueIndex, today: LocalDate): Rank {
  return {
    contactId: index.contactId,
    daysLate: daysLateOn(today, index.dueOn),
    intervalDays: index.intervalDays ?? 1,
    unanswered: index.unanswered === 1,
    tierRank: index.tierRank,
    anchorOn: index.anchorOn,
  };
}
