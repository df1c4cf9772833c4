import * as fc from 'fast-check';
import { addDays } from '@/lib/domain/calendar/add-days';
import type { Interval } from '@/lib/domain/calendar/interval';
import { directions, interactionKinds } from '@/lib/domain/interaction/interaction-kind';
import { type DueFacts, type DueRules, defaultRules } from '@/lib/domain/plan/due';
import type { InteractionFacts, TrackingFacts } from '@/lib/domain/plan/due-facts';
import { defaultTiers, tiers } from '@/lib/domain/plan/due-rules';

/** How many histories a property is tried on; fast-check prints seed and path when one fails. */
const nightly = process.env['TEND_NIGHTLY'] === '1';
export const tries = { numRuns: nightly ? 20_000 : 1000 };
export const fewerTries = { numRuns: nightly ? 4000 : 200 };
export const patience = nightly ? 900_000 : 60_000;

/** Days close enough together to get in each other's way, over a leap day and a turn of the year. */
export const dayArbitrary = fc
  .oneof(
    { weight: 6, arbitrary: fc.integer({ min: -50, max: 50 }) },
    { weight: 1, arbitrary: fc.integer({ min: -900, max: 900 }) },
  )
  .map((offset) => addDays('2028-02-10', offset));

export const intervalArbitrary: fc.Arbitrary<Interval> = fc.record({
  every: fc.integer({ min: 1, max: 20 }),
  unit: fc.constantFrom('day', 'day', 'week', 'month'),
});

const sometimes = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: arbitrary });

export const interactionArbitrary: fc.Arbitrary<InteractionFacts> = fc.record({
  kind: fc.constantFrom(...interactionKinds),
  day: dayArbitrary,
  direction: fc.constantFrom(...directions),
  answered: sometimes(fc.boolean()),
  recordedOn: dayArbitrary,
  deleted: seldom(fc.boolean()),
});

export const trackingArbitrary: fc.Arbitrary<TrackingFacts> = fc.record({
  state: fc.constantFrom('tracked', 'tracked', 'tracked', 'tracked', 'untracked', 'archived'),
  startedOn: fc.oneof(
    { weight: 9, arbitrary: dayArbitrary },
    { weight: 1, arbitrary: fc.constant(undefined) },
  ),
  alreadyTalking: sometimes(fc.boolean()),
  light: sometimes(fc.option(intervalArbitrary, { nil: null })),
  deep: sometimes(fc.option(intervalArbitrary, { nil: null })),
  pausedFrom: seldom(dayArbitrary),
  pausedUntil: sometimes(dayArbitrary),
  snoozedOn: seldom(dayArbitrary),
  snoozedUntil: seldom(dayArbitrary),
  reachOutOn: seldom(dayArbitrary),
  reachOutSetOn: sometimes(dayArbitrary),
  clockResetOn: seldom(dayArbitrary),
});

const annualArbitrary = fc.record({
  kind: fc.constantFrom('birthday', 'anniversary'),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
  year: sometimes(fc.integer({ min: 1950, max: 2030 })),
});

export const factsArbitrary: fc.Arbitrary<DueFacts> = fc.record({
  contactId: fc.stringMatching(/^[a-z]{1,6}$/),
  tier: sometimes(fc.constantFrom(...tiers)),
  tracking: trackingArbitrary,
  interactions: fc.array(interactionArbitrary, { maxLength: 8 }),
  commitments: fc.array(
    fc.record({
      owner: fc.constantFrom('me', 'them'),
      dueOn: sometimes(dayArbitrary),
      doneOn: seldom(dayArbitrary),
    }),
    { maxLength: 2 },
  ),
  duties: fc.array(
    fc.record({ kind: fc.constantFrom('thank', 'report', 'answer'), dueOn: dayArbitrary }),
    { maxLength: 3 },
  ),
  annualDates: fc.array(annualArbitrary, { maxLength: 2 }),
  step: seldom(fc.record({ dueOn: dayArbitrary, title: fc.string({ maxLength: 5 }) })),
});

export const rulesArbitrary: fc.Arbitrary<DueRules> = fc
  .record({
    rampDueDays: fc.integer({ min: 0, max: 10 }),
    rampLateDays: fc.integer({ min: 1, max: 20 }),
    light: intervalArbitrary,
    deep: fc.option(intervalArbitrary, { nil: null }),
    tiers: sometimes(fc.constant(defaultTiers)),
    resumeDays: fc.integer({ min: 0, max: 10 }),
    noticeDays: fc.integer({ min: 0, max: 30 }),
    leapDay: fc.constantFrom('feb-28', 'mar-1'),
  })
  .map((changes) => ({ ...defaultRules, ...changes }));

/** A small address book: ids differ, everything else may coincide. */
export const peopleArbitrary = fc.uniqueArray(factsArbitrary, {
  selector: ({ contactId }) => contactId,
  minLength: 2,
  maxLength: 8,
});
