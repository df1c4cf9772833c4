import type { Interval } from '@/lib/domain/calendar/interval';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { AnnualDate } from '@/lib/domain/cadence/annual-date';
import type { Direction, InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import type { Tier } from './due-rules';

export type DutyKind = 'thank' | 'report' | 'answer';

/** How someone is followed. In an interval, `null` is off and absent is the rules' default. */
export type TrackingFacts = {
  state: 'untracked' | 'tracked' | 'archived';
  startedOn?: LocalDate;
  /** E3: "we already talk" skips the ramp. */
  alreadyTalking?: boolean;
  light?: Interval | null;
  deep?: Interval | null;
  pausedFrom?: LocalDate;
  /** The day it resumes; absent: until resumed by hand. */
  pausedUntil?: LocalDate;
  snoozedOn?: LocalDate;
  snoozedUntil?: LocalDate;
  reachOutOn?: LocalDate;
  reachOutSetOn?: LocalDate;
  clockResetOn?: LocalDate;
};

export type InteractionFacts = {
  kind: InteractionKind;
  day: LocalDate;
  direction: Direction;
  answered?: boolean;
  /** The day it was written down, for what must happen after something was set (E6). */
  recordedOn: LocalDate;
  deleted?: boolean;
};

export type CommitmentFacts = { owner: 'me' | 'them'; dueOn?: LocalDate; doneOn?: LocalDate };

/** Everything about one contact that decides when they are due (E1): inputs only. */
export type DueFacts = {
  contactId: string;
  tier?: Tier;
  tracking: TrackingFacts;
  interactions: InteractionFacts[];
  commitments: CommitmentFacts[];
  /** From referrals, leads and complaints. */
  duties: { kind: DutyKind; dueOn: LocalDate }[];
  annualDates: AnnualDate[];
  /** The pending step of a playbook run. */
  step?: { dueOn: LocalDate; title: string };
};
