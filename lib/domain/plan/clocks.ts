import { chooseInterval, readClock, type ClockReading } from '@/lib/domain/cadence/clock';
import { rampOf, type Ramp } from '@/lib/domain/cadence/ramp';
import type { Interval } from '@/lib/domain/calendar/interval';
import type { DueRules } from './due-rules';
import type { KnownFacts } from './read-facts';

/** The rhythm of each clock for one contact, the most specific first (E4); `null` is off. */
export function intervalsOf(
  { tier, tracking }: KnownFacts,
  rules: DueRules,
): { light: Interval | null; deep: Interval | null } {
  const ofTier = tier === undefined ? undefined : rules.tiers?.[tier];
  return {
    light: chooseInterval([tracking.light, ofTier, rules.light]),
    deep: chooseInterval([tracking.deep, rules.deep]),
  };
}

/** Both clocks, each on its own (E5). */
export function clocksOf(
  known: KnownFacts,
  rules: DueRules,
): { light?: ClockReading; deep?: ClockReading } {
  const { light, deep } = intervalsOf(known, rules);
  return {
    light: readClock('light', known.events, known.tracking, light),
    deep: readClock('deep', known.events, known.tracking, deep),
  };
}

/** E3: the first week, unless "we already talk" or both clocks are off. */
export function rampFor(known: KnownFacts, rules: DueRules): Ramp | undefined {
  const { light, deep } = intervalsOf(known, rules);
  if (known.tracking.alreadyTalking === true || (light === null && deep === null)) return undefined;
  return rampOf(known.events, known.tracking, rules);
}
