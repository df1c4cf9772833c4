import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DueFacts, defaultRules, due } from '@/lib/domain/plan/due';
import { dayPlan } from '@/lib/domain/plan/day-plan';
import { dueIndex } from '@/lib/domain/plan/due-index';
import { dayArbitrary, factsArbitrary, patience, tries } from './histories';

const states = ['none', 'silenced', 'upcoming', 'due', 'late'];

/** A record with one of its fields, at any depth, replaced by something else. */
function spoil(value: unknown, path: readonly number[], by: unknown): unknown {
  const [place, ...rest] = path;
  if (place === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[place % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const part = spoil((value as Record<string, unknown>)[key], rest, by);
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (String(index) === key ? part : item))
    : { ...value, [key]: part };
}

const malformedDay = fc.constantFrom(
  '',
  '2026-02-30',
  '2026-3-1',
  '2026-13-01',
  '0000-00-00',
  '9999-12-31',
  '0001-01-01',
  '2026-03-01T00:00:00Z',
  'undefined',
);
const anything = fc.oneof(malformedDay, fc.anything(), fc.constantFrom(Number.NaN, 1e308, -1));
const path = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 4 });

describe('whatever is in the facts', { timeout: patience }, () => {
  it('E1: one field spoilt, and still an answer', () => {
    fc.assert(
      fc.property(factsArbitrary, path, anything, dayArbitrary, (facts, where, by, today) => {
        const spoilt = spoil(facts, where, by) as DueFacts;
        const result = due(spoilt, defaultRules, today);
        expect(states).toContain(result.state);
        expect(result.daysLate).toBeGreaterThanOrEqual(0);
        expect(dueIndex(spoilt, defaultRules, today).contactId).toBe(result.contactId);
        expect(dayPlan([result], { dailyCap: 5 }).dueInAll).toBeLessThanOrEqual(1);
      }),
      tries,
    );
  });

  it('E1: anything at all, and still an answer', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), anything, (facts, today) => {
        const result = due(facts as DueFacts, defaultRules, today as string);
        expect(states).toContain(result.state);
        expect(dueIndex(facts as DueFacts, defaultRules, today as string).hard).toBe(0);
      }),
      tries,
    );
  });

  it('E12: no day, no answer, but no crash either', () => {
    fc.assert(
      fc.property(factsArbitrary, malformedDay, (facts, today) => {
        fc.pre(today !== '9999-12-31' && today !== '0001-01-01');
        expect(due(facts, defaultRules, today).dueOn).toBeUndefined();
        expect(dueIndex(facts, defaultRules, today).firstDueOn).toBeUndefined();
      }),
      tries,
    );
  });
});
