import { isLocalDate, type LocalDate } from '@/lib/domain/calendar/local-date';
import type { AnnualDate } from '@/lib/domain/cadence/annual-date';
import type { ContactEvent } from '@/lib/domain/cadence/contact-event';
import type { KindRules } from '@/lib/domain/cadence/kind-rules';
import type { DueFacts, DutyKind, TrackingFacts } from './due-facts';
import { tiers, type Tier } from './due-rules';
import { listOf, readEvents } from './read-events';

/** Facts with everything malformed left out and everything of a later day set aside. */
export type KnownFacts = {
  contactId: string;
  tier?: Tier;
  tracking: TrackingFacts;
  /** Sorted oldest first, in an order that depends on nothing but their content. */
  events: ContactEvent[];
  /** Days after today on which an interaction will begin to count (E2). */
  futureDays: LocalDate[];
  promisedOn: LocalDate[];
  expectedOn: LocalDate[];
  duties: { kind: DutyKind; dueOn: LocalDate }[];
  annualDates: AnnualDate[];
  step?: { dueOn: LocalDate; title: string };
};

const dutyKinds: readonly string[] = ['thank', 'report', 'answer'] satisfies DutyKind[];

/**
 * Reads facts as of a day. Whatever is malformed is passed over, so that one bad record costs its
 * own effect and nothing else: the engine is total.
 */
export function readFacts(given: DueFacts, kinds: KindRules, today: LocalDate): KnownFacts {
  const facts: Partial<DueFacts> = typeof given === 'object' && given !== null ? given : {};
  const open = listOf(facts.commitments).filter((promise) => !isLocalDate(promise.doneOn));
  return {
    contactId: typeof facts.contactId === 'string' ? facts.contactId : '',
    tier: tiers.find((tier) => tier === facts.tier),
    tracking: readTracking(facts.tracking),
    ...readEvents(facts.interactions, kinds, today),
    promisedOn: open.flatMap(({ owner, dueOn }) => (owner === 'me' ? realDays(dueOn) : [])),
    expectedOn: open.flatMap(({ owner, dueOn }) => (owner === 'them' ? realDays(dueOn) : [])),
    duties: listOf(facts.duties).filter(
      (duty) => isLocalDate(duty.dueOn) && dutyKinds.includes(duty.kind),
    ),
    annualDates: listOf(facts.annualDates).map((date) => ({
      ...date,
      kind: typeof date.kind === 'string' ? date.kind : '',
    })),
    step: readStep(facts.step),
  };
}

function realDays(day: LocalDate | undefined): LocalDate[] {
  return isLocalDate(day) ? [day] : [];
}

function readStep(step: DueFacts['step']): DueFacts['step'] {
  if (typeof step !== 'object' || step === null || !isLocalDate(step.dueOn)) return undefined;
  return { dueOn: step.dueOn, title: typeof step.title === 'string' ? step.title : '' };
}

function readTracking(tracking: TrackingFacts | undefined): TrackingFacts {
  if (typeof tracking !== 'object' || tracking === null) return { state: 'untracked' };
  const day = (value: LocalDate | undefined): LocalDate | undefined =>
    isLocalDate(value) ? value : undefined;
  return {
    state: tracking.state,
    alreadyTalking: tracking.alreadyTalking === true,
    light: tracking.light,
    deep: tracking.deep,
    startedOn: day(tracking.startedOn),
    pausedFrom: day(tracking.pausedFrom),
    pausedUntil: day(tracking.pausedUntil),
    snoozedOn: day(tracking.snoozedOn),
    snoozedUntil: day(tracking.snoozedUntil),
    reachOutOn: day(tracking.reachOutOn),
    reachOutSetOn: day(tracking.reachOutSetOn),
    clockResetOn: day(tracking.clockResetOn),
  };
}
