import { describe, expect, it } from 'vitest';
import { due } from '@/lib/domain/plan/due';
import { compareDue } from '@/lib/domain/plan/day-plan';
import { compareDueIndex, dueIndex } from '@/lib/domain/plan/due-index';
import { readVectors } from './read-vectors';

const vectors = readVectors();
const cases = vectors.flatMap((vector) =>
  vector.expect.map((expected) => ({ ...vector, expected, title: `${vector.id}: ${vector.says}` })),
);

describe('engine vectors', () => {
  it('are many, named once each, and cover every rule of the engine', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    const rules = new Set(vectors.flatMap(({ rule }) => rule.split(' ')));
    for (const rule of ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E11']) {
      expect(rules).toContain(rule);
    }
  });

  it.each(cases)('$rule $title ($expected.today)', ({ facts, rules, expected }) => {
    const result = due(facts, rules, expected.today);
    expect({
      today: expected.today,
      state: result.state,
      dueOn: result.dueOn ?? null,
      lateOn: result.lateOn ?? null,
      daysLate: result.daysLate,
      code: result.reason.code,
    }).toEqual(expected);
  });

  it.each(cases)(
    '$id is cached as it is computed ($expected.today)',
    ({ facts, rules, expected }) => {
      const { today, state, dueOn } = expected;
      const index = dueIndex(facts, rules, today);
      const isDue = state === 'due' || state === 'late';
      expect(index.firstDueOn !== undefined && index.firstDueOn <= today).toBe(isDue);
      expect(isDue ? (index.dueOn ?? null) : dueOn).toBe(dueOn);
      const result = due(facts, rules, today);
      expect(compareDue(result, result)).toBe(compareDueIndex(index, index, today));
    },
  );
});
