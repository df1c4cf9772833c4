import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/calendar/add-days';
import { type DueFacts, type DueRules, due } from '@/lib/domain/plan/due';
import { compareDue } from '@/lib/domain/plan/day-plan';
import { compareDueIndex, type DueIndex, dueIndex } from '@/lib/domain/plan/due-index';
import { tierRankOf } from '@/lib/domain/plan/rank';
import {
  dayArbitrary,
  factsArbitrary,
  fewerTries,
  patience,
  peopleArbitrary,
  rulesArbitrary,
  tries,
} from './histories';

const horizon = 45;
const isDueState = (state: string) => state === 'due' || state === 'late';

/** Every day on which the cache has to hold: from its day up to its recheck, some weeks at most. */
function daysOf(index: DueIndex, today: string): string[] {
  const days = Array.from({ length: horizon }, (_, place) => addDays(today, place));
  if (index.recheckOn === undefined) return [...days, addDays(today, 400), addDays(today, 4000)];
  const { recheckOn } = index;
  return [...days.filter((day) => day < recheckOn), addDays(recheckOn, -1)];
}

/** Where cache and computation disagree, in words; nothing when they agree. */
function disagreement(index: DueIndex, facts: DueFacts, rules: DueRules, day: string) {
  const result = due(facts, rules, day);
  const cached = index.firstDueOn !== undefined && index.firstDueOn <= day;
  if (cached !== isDueState(result.state)) return `${day}: ${result.state}`;
  if (!cached) return undefined;
  const { intervalDays, anchorOn, hard, tier, unanswered } = result.reason;
  const computed = [result.dueOn, intervalDays, anchorOn, hard, tierRankOf(tier)];
  const kept = [index.dueOn, index.intervalDays, index.anchorOn, index.hard === 1, index.tierRank];
  if (JSON.stringify(computed) !== JSON.stringify(kept)) return `${day}: ${computed.join()}`;
  return (unanswered !== undefined) === (index.unanswered === 1) ? undefined : `${day}: P8`;
}

type Cache = (facts: DueFacts, rules: DueRules, today: string) => DueIndex;

const holds = (cache: Cache) =>
  fc.property(factsArbitrary, rulesArbitrary, dayArbitrary, (facts, rules, today) => {
    const index = cache(facts, rules, today);
    return daysOf(index, today).every(
      (day) => disagreement(index, facts, rules, day) === undefined,
    );
  });

describe('the cache of a due day', { timeout: patience }, () => {
  it('E1: agrees with the computation on every day until its recheck', () => {
    expect(() => fc.assert(holds(dueIndex), tries)).not.toThrow();
  });

  it('E1: always looks ahead, never back', () => {
    fc.assert(
      fc.property(factsArbitrary, rulesArbitrary, dayArbitrary, (facts, rules, today) => {
        const { recheckOn, firstDueOn, dueOn } = dueIndex(facts, rules, today);
        expect(recheckOn === undefined || recheckOn > today).toBe(true);
        expect(firstDueOn === undefined).toBe(dueOn === undefined);
        expect((firstDueOn ?? '') <= (dueOn ?? '')).toBe(true);
      }),
      tries,
    );
  });

  it('E10: ranks people as the plan does, on its day and later', () => {
    const ahead = fc.nat({ max: 20 });
    fc.assert(
      fc.property(
        peopleArbitrary,
        rulesArbitrary,
        dayArbitrary,
        ahead,
        (people, rules, today, n) => {
          const day = addDays(today, n);
          const rows = people
            .map((facts) => ({ index: dueIndex(facts, rules, today), due: due(facts, rules, day) }))
            .filter(({ index }) => index.recheckOn === undefined || index.recheckOn > day)
            .filter(({ due: { state } }) => isDueState(state));
          const computed = rows.toSorted((a, b) => compareDue(a.due, b.due));
          const cached = rows.toSorted((a, b) => compareDueIndex(a.index, b.index, day));
          expect(cached).toEqual(computed);
        },
      ),
      fewerTries,
    );
  });

  it('can fail: a cache that never rechecks is found out', () => {
    const careless: Cache = (...of) => ({ ...dueIndex(...of), recheckOn: undefined });
    expect(fc.check(holds(careless), tries).failed).toBe(true);
  });

  it('can fail: so is one that rechecks a day too late', () => {
    const sleepy: Cache = (...of) => {
      const index = dueIndex(...of);
      return index.recheckOn === undefined
        ? index
        : { ...index, recheckOn: addDays(index.recheckOn, 1) };
    };
    expect(fc.check(holds(sleepy), tries).failed).toBe(true);
  });
});
