import type { Interval } from '@/lib/domain/calendar/interval';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Anchor } from '@/lib/domain/cadence/anchor';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import type { DutyKind } from './due-facts';
import type { Tier } from './due-rules';

/** Why someone is due, the part that differs from reason to reason (E8, E14). */
export type Cause =
  | { code: 'duty'; duty: DutyKind }
  | { code: 'commitment'; complaintOn?: LocalDate }
  | { code: 'annual'; kind: string; on: LocalDate; turn?: number }
  | { code: 'step'; title: string; stepOn: LocalDate }
  | { code: 'reach-out'; setOn?: LocalDate }
  | { code: 'reply-owed'; inboundOn: LocalDate; inboundKind: InteractionKind; count: number }
  | { code: 'ramp'; startedOn: LocalDate }
  | ({ code: 'deep'; clock: 'deep' } & ClockCause)
  | ({ code: 'light'; clock: 'light' } & ClockCause)
  | { code: 'light'; off: true };

/** Which rhythm ran out, and what `anchorOn` was the day of. */
export type ClockCause = {
  interval: Interval;
  anchorFrom: Anchor['from'];
  /** What happened on that day; absent for a start or a reset. */
  anchorKind?: InteractionKind;
};

/** What every reason carries, for the sentence (E14) and for the rank (E10). */
export type ReasonDetails = {
  /** What a day of lateness is measured against: 1 when the day was set on purpose. */
  intervalDays: number;
  /** Never cut by the day's cap: a promise, a duty, an annual date on its day. */
  hard: boolean;
  tier?: Tier;
  /** The day the contact's clock counts from. */
  anchorOn?: LocalDate;
  /** The newest interaction that counted for a clock. */
  last?: { kind: InteractionKind; day: LocalDate };
  /** P8: so many touches in a row without an answer in 30 days; present when it lowers the rank. */
  unanswered?: number;
  /** E8: what they promised and has not come: a gentle "ask about it". */
  askAbout?: { dueOn: LocalDate; count: number };
  /** E7: an annual date within its days of notice. */
  notice?: { kind: string; on: LocalDate; turn?: number };
  /** A snooze that has run out and was not cleared since. */
  snoozed?: { on?: LocalDate; until: LocalDate };
  /** E6: the day a pause ended, when that is why it is not due earlier. */
  resumedOn?: LocalDate;
};

export type SilenceCode = 'archived' | 'paused' | 'snoozed' | 'untracked';

/** Why someone is not shown; `untilDay` is the first day on which they may be again. */
export type Silence = { code: SilenceCode; sinceDay?: LocalDate; untilDay?: LocalDate };

/** Declared absent, so that a detail can be asked of any reason. */
type NoDetails = Partial<Record<keyof ReasonDetails, undefined>>;

export type Reason = (Cause & ReasonDetails) | (Silence & NoDetails);
export type ReasonCode = Reason['code'];

export type DueState = 'none' | 'silenced' | 'upcoming' | 'due' | 'late';

/**
 * When someone is due and why (E1). `dueOn` is absent for `none` and `silenced`; `lateOn` is the
 * ramp's: until that day a first engagement is in time.
 */
export type Due = {
  contactId: string;
  state: DueState;
  dueOn?: LocalDate;
  lateOn?: LocalDate;
  /** Whole days since `dueOn`, at least 0. */
  daysLate: number;
  reason: Reason;
};
