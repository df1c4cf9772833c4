import { describe, expect, it } from 'vitest';
import { due, defaultRules } from '@/lib/domain/plan/due';
import { freshStart, offersFreshStart } from '@/lib/domain/plan/fresh-start';
import { buildFacts, did, tracked } from './build-facts';

const today = '2026-04-30';

describe('offersFreshStart', () => {
  it.each([
    // tracked, due, offered
    [4, 4, false],
    [5, 4, true],
    [5, 3, false],
    [9, 8, true],
    [9, 7, false],
    [10, 7, true],
    [10, 6, false],
    [19, 14, true],
    [19, 13, false],
    [20, 12, true],
    [20, 11, false],
    [1000, 600, true],
    [1000, 599, false],
  ])('E11: %i tracked and %i due: %s', (trackedCount, dueCount, offered) => {
    expect(offersFreshStart({ tracked: trackedCount, due: dueCount, today })).toBe(offered);
  });

  it('E11: after 14 days away, as soon as anybody is due', () => {
    const away = (lastUsedOn: string, dueCount = 1) =>
      offersFreshStart({ tracked: 100, due: dueCount, today, lastUsedOn });
    expect(away('2026-04-16')).toBe(true);
    expect(away('2026-04-17')).toBe(false);
    expect(away('2026-01-01', 0)).toBe(false);
  });

  it('E11: at most every 30 days', () => {
    const answered = (lastAnsweredOn: string) =>
      offersFreshStart({ tracked: 10, due: 10, today, lastAnsweredOn });
    expect(answered('2026-04-30')).toBe(false);
    expect(answered('2026-04-01')).toBe(false);
    expect(answered('2026-03-31')).toBe(true);
  });
});

describe('freshStart', () => {
  const people = Array.from({ length: 7 }, (_, place) =>
    buildFacts({
      contactId: `c${place}`,
      interactions: [did('comment', `2026-03-0${place + 1}`)],
    }),
  );
  const state = (facts = people) => facts.map((person) => due(person, defaultRules, today));

  it('E11: gives everybody due a new day to count from, the most pressing first', () => {
    expect([...freshStart(state(), { dailyCap: 3, today })]).toEqual([
      ['c0', '2026-04-30'],
      ['c1', '2026-04-30'],
      ['c2', '2026-04-30'],
      ['c3', '2026-05-01'],
      ['c4', '2026-05-01'],
      ['c5', '2026-05-01'],
      ['c6', '2026-05-02'],
    ]);
  });

  it('E11: leaves nobody due, and brings them back a few a day', () => {
    const resets = freshStart(state(), { dailyCap: 3, today });
    const after = people.map((facts) => ({
      ...facts,
      tracking: tracked({ clockResetOn: resets.get(facts.contactId) }),
    }));
    expect(state(after).map(({ state: is, dueOn }) => [is, dueOn])).toEqual([
      ['upcoming', '2026-05-14'],
      ['upcoming', '2026-05-14'],
      ['upcoming', '2026-05-14'],
      ['upcoming', '2026-05-15'],
      ['upcoming', '2026-05-15'],
      ['upcoming', '2026-05-15'],
      ['upcoming', '2026-05-16'],
    ]);
  });

  it('E11: passes over whoever is not due', () => {
    const rested = buildFacts({ interactions: [did('comment', '2026-04-29')] });
    expect(freshStart(state([rested]), { dailyCap: 3, today }).size).toBe(0);
  });

  it('E11: a promise is still a promise', () => {
    const promised = buildFacts({
      tracking: tracked({ clockResetOn: today }),
      commitments: [{ owner: 'me', dueOn: '2026-04-01' }],
    });
    expect(due(promised, defaultRules, today).reason.code).toBe('commitment');
  });
});
