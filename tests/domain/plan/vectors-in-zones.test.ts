import { expect, it } from 'vitest';
import { due } from '@/lib/domain/plan/due';
import { inEveryZone } from '../calendar/zones';
import { readVectors } from './read-vectors';

const vectors = readVectors();

inEveryZone('the engine', () => {
  it('E12: gives the same answers', () => {
    const wrong = vectors.flatMap(({ id, facts, rules, expect: expected }) =>
      expected
        .filter(({ today, state, dueOn, daysLate }) => {
          const result = due(facts, rules, today);
          return (
            result.state !== state ||
            (result.dueOn ?? null) !== dueOn ||
            result.daysLate !== daysLate
          );
        })
        .map(({ today }) => `${id} on ${today}`),
    );
    expect(wrong).toEqual([]);
  });
});
