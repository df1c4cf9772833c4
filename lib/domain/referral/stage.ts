import type { LocalDate } from '@/lib/domain/calendar/local-date';
import {
  type Outcome,
  outcomes,
  type ReferralFacts,
  type Stage,
  type StageEntry,
  steps,
} from './referral';

type Staged = Pick<ReferralFacts, 'direction' | 'stages'>;

/**
 * Is this what came of it, rather than a step on the way?
 *
 * @example isOutcome('won'); // true
 */
export function isOutcome(stage: Stage): stage is Outcome {
  return outcomes.some((outcome) => outcome === stage);
}

/** Where a referral stands: the newest stage. */
export function stageOf({ direction, stages }: Staged): Stage {
  return stages.at(-1)?.stage ?? steps[direction][0];
}

/** What came of it so far. */
export function outcomeOf(referral: Staged): Outcome {
  const stage = stageOf(referral);
  return isOutcome(stage) ? stage : 'unknown';
}

/** Whether nothing more is expected: it led to something, or to nothing. */
export function isSettled(referral: Staged): boolean {
  return ['won', 'nothing'].includes(stageOf(referral));
}

/**
 * Where a referral can go from here (P16, P18): any later step, for what is written down
 * afterwards, and any other outcome. A given one has an outcome only once you introduced them.
 *
 * @example nextStages({ direction: 'given', stages: [{ stage: 'offered', day }] });
 * // ['agreed', 'introduced']
 */
export function nextStages(referral: Staged): Stage[] {
  const stage = stageOf(referral);
  const way: readonly Stage[] = steps[referral.direction];
  const place = way.indexOf(stage);
  const later = isOutcome(stage) ? [] : way.slice(place + 1);
  const hasOutcome = referral.direction === 'received' || isOutcome(stage) || later.length === 0;
  return [...later, ...(hasOutcome ? outcomes.filter((outcome) => outcome !== stage) : [])];
}

/**
 * The stages after a move. Steps that were passed over happened on the same day; a day before the
 * last stage's is taken for that day. Undefined when there is no such move.
 *
 * @example moveTo(referral, 'introduced', '2026-03-04')?.at(-1); // { stage: 'introduced', day }
 */
export function moveTo(referral: Staged, stage: Stage, day: LocalDate): StageEntry[] | undefined {
  if (!nextStages(referral).includes(stage)) return undefined;
  const last = referral.stages.at(-1);
  const on = last && last.day > day ? last.day : day;
  const way: readonly Stage[] = steps[referral.direction];
  const passed = isOutcome(stage)
    ? []
    : way.slice(way.indexOf(stageOf(referral)) + 1, way.indexOf(stage));
  return [...referral.stages, ...[...passed, stage].map((each) => ({ stage: each, day: on }))];
}

/**
 * The stages with one of them on another day, kept between its neighbours.
 *
 * @param place counted from 0
 */
export function redate(stages: readonly StageEntry[], place: number, day: LocalDate): StageEntry[] {
  const before = stages[place - 1]?.day;
  const after = stages[place + 1]?.day;
  const notTooEarly = before !== undefined && day < before ? before : day;
  const on = after !== undefined && notTooEarly > after ? after : notTooEarly;
  return stages.map((entry, index) => (index === place ? { ...entry, day: on } : entry));
}
