import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/calendar/add-days';
import { daysBetween } from '@/lib/domain/calendar/days-between';
import { type Due, type DueFacts, type DueRules, defaultRules, due } from '@/lib/domain/plan/due';
import { clocksOf } from '@/lib/domain/plan/clocks';
import type { DueState } from '@/lib/domain/plan/due-result';
import { readFacts } from '@/lib/domain/plan/read-facts';
import {
  dayArbitrary,
  factsArbitrary,
  interactionArbitrary,
  patience,
  rulesArbitrary,
  tries,
} from './histories';

const clocks = (facts: DueFacts, rules: DueRules, today: string) =>
  clocksOf(readFacts(facts, rules.kinds, today), rules);

/** The comment beside the seam, read literally. */
function statesAllowed({ dueOn, lateOn, daysLate }: Due, today: string): DueState[] {
  if (dueOn === undefined) return ['none', 'silenced'];
  if (dueOn > today) return ['upcoming'];
  const isLate = lateOn === undefined ? daysLate > 0 : today > lateOn;
  return isLate ? ['late'] : ['due'];
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

describe('due, over any history', { timeout: patience }, () => {
  it('E1: says what the seam says: state, due day and lateness agree', () => {
    fc.assert(
      fc.property(factsArbitrary, rulesArbitrary, dayArbitrary, (facts, rules, today) => {
        const result = due(facts, rules, today);
        expect(result.contactId).toBe(facts.contactId);
        expect(statesAllowed(result, today)).toContain(result.state);
        const sinceDue = daysBetween(result.dueOn ?? today, today);
        expect(result.daysLate).toBe(Math.max(0, sinceDue));
      }),
      tries,
    );
  });

  it('E1: reads its facts and touches nothing; asked twice it says the same', () => {
    fc.assert(
      fc.property(factsArbitrary, rulesArbitrary, dayArbitrary, (facts, rules, today) => {
        const first = due(frozen(facts), frozen(rules), today);
        expect(due(facts, rules, today)).toEqual(first);
      }),
      tries,
    );
  });

  it('E1: the order in which facts are listed does not matter', () => {
    fc.assert(
      fc.property(factsArbitrary, rulesArbitrary, dayArbitrary, (facts, rules, today) => {
        const turned = {
          ...facts,
          interactions: facts.interactions.toReversed(),
          commitments: facts.commitments.toReversed(),
          duties: facts.duties.toReversed(),
          annualDates: facts.annualDates.toReversed(),
        };
        expect(due(turned, rules, today)).toEqual(due(facts, rules, today));
      }),
      tries,
    );
  });

  it('E2: an interaction removed leaves everything as it was before it', () => {
    fc.assert(
      fc.property(
        factsArbitrary,
        interactionArbitrary,
        rulesArbitrary,
        dayArbitrary,
        (facts, extra, rules, today) => {
          const removed = { ...extra, deleted: true };
          const after = { ...facts, interactions: [removed, ...facts.interactions] };
          expect(due(after, rules, today)).toEqual(due(facts, rules, today));
        },
      ),
      tries,
    );
  });

  it('E2: an entry made after the start never makes a clock run out earlier', () => {
    fc.assert(
      fc.property(factsArbitrary, interactionArbitrary, dayArbitrary, (facts, extra, today) => {
        const recordedOn = addDays(facts.tracking.startedOn ?? extra.day, 1);
        const interactions = [...facts.interactions, { ...extra, recordedOn }];
        const rules = { ...defaultRules, deep: { every: 3, unit: 'month' } as const };
        const before = clocks(facts, rules, today);
        const after = clocks({ ...facts, interactions }, rules, today);
        for (const clock of ['light', 'deep'] as const) {
          const [was, is] = [before[clock]?.dueOn, after[clock]?.dueOn];
          expect(was === undefined || (is !== undefined && is >= was)).toBe(true);
        }
      }),
      tries,
    );
  });

  it('E5: the two clocks know nothing of each other', () => {
    fc.assert(
      fc.property(factsArbitrary, interactionArbitrary, dayArbitrary, (facts, extra, today) => {
        const rules = { ...defaultRules, deep: { every: 30, unit: 'day' } as const };
        const before = clocks(facts, rules, today);
        const comment = { ...extra, kind: 'comment' as const };
        const commented = { ...facts, interactions: [...facts.interactions, comment] };
        expect(clocks(commented, rules, today).deep).toEqual(before.deep);
        const tracking = { ...facts.tracking, deep: { every: 1, unit: 'week' } as const };
        expect(clocks({ ...facts, tracking }, rules, today).light).toEqual(before.light);
      }),
      tries,
    );
  });

  it('E6: a snooze that has run out leaves no trace in the due day', () => {
    fc.assert(
      fc.property(factsArbitrary, rulesArbitrary, dayArbitrary, (facts, rules, today) => {
        const never = { ...facts.tracking, snoozedOn: undefined, snoozedUntil: undefined };
        const past = { ...never, snoozedOn: addDays(today, -9), snoozedUntil: today };
        const snoozed = due({ ...facts, tracking: past }, rules, today);
        const plain = due({ ...facts, tracking: never }, rules, today);
        expect([snoozed.state, snoozed.dueOn, snoozed.daysLate]).toEqual([
          plain.state,
          plain.dueOn,
          plain.daysLate,
        ]);
      }),
      tries,
    );
  });

  it('E6: whoever is archived, untracked, paused or snoozed is not due', () => {
    fc.assert(
      fc.property(factsArbitrary, rulesArbitrary, dayArbitrary, (facts, rules, today) => {
        for (const silent of [
          { state: 'archived' },
          { state: 'untracked' },
          { pausedFrom: today, pausedUntil: undefined },
          { snoozedOn: undefined, snoozedUntil: addDays(today, 1) },
        ] as const) {
          const tracking = { ...facts.tracking, ...silent };
          expect(due({ ...facts, tracking }, rules, today).state).toBe('silenced');
        }
      }),
      tries,
    );
  });
});
