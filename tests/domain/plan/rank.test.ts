import { describe, expect, it } from 'vitest';
import { type DueFacts, due, defaultRules } from '@/lib/domain/plan/due';
import { defaultTiers } from '@/lib/domain/plan/due-rules';
import { compareDue, compareRank, daysLateOn, type Rank, tierRankOf } from '@/lib/domain/plan/rank';
import { buildFacts, did, tracked } from './build-facts';

const rank = (more: Partial<Rank>): Rank => ({
  contactId: 'c',
  daysLate: 0,
  intervalDays: 14,
  unanswered: false,
  tierRank: 3,
  anchorOn: '2026-03-01',
  ...more,
});
/** First, second: the first comes first, both ways round. */
const pairs: [why: string, first: Partial<Rank>, second: Partial<Rank>][] = [
  ['late before in time', { daysLate: 1 }, { daysLate: 0 }],
  ['7 of 14 days before 14 of 30', { daysLate: 7 }, { daysLate: 14, intervalDays: 30 }],
  [
    '1 of 3 before 33 of 100',
    { daysLate: 1, intervalDays: 3 },
    { daysLate: 33, intervalDays: 100 },
  ],
  ['lateness before tier', { daysLate: 2 }, { daysLate: 1, tierRank: 0 }],
  ['tier A before B', { tierRank: 0 }, { tierRank: 1 }],
  ['tier C before none', { tierRank: 2 }, { tierRank: 3 }],
  ['tier before anchor', { tierRank: 0 }, { anchorOn: '2020-01-01' }],
  ['the oldest anchor', { anchorOn: '2026-02-01' }, { anchorOn: '2026-03-01' }],
  ['no anchor before any', { anchorOn: undefined }, { anchorOn: '0001-01-01' }],
  ['the id at last', { contactId: 'a' }, { contactId: 'b' }],
  [
    'P8: answered before unanswered, though less late',
    { daysLate: 4 },
    { daysLate: 7, unanswered: true },
  ],
  ['P8: answered before unanswered, both in time', {}, { unanswered: true, tierRank: 0 }],
  ['P8: but not whatever the lateness', { daysLate: 9, unanswered: true }, { daysLate: 4 }],
];

describe('compareRank', () => {
  it.each(pairs)('E10: %s', (_, first, second) => {
    expect(compareRank(rank(first), rank(second))).toBeLessThan(0);
    expect(compareRank(rank(second), rank(first))).toBeGreaterThan(0);
  });

  it('E10: only oneself compares equal', () => {
    expect(compareRank(rank({}), rank({}))).toBe(0);
    expect(
      compareRank(rank({ daysLate: 1, intervalDays: 3 }), rank({ daysLate: 3, intervalDays: 9 })),
    ).toBe(0);
  });

  it('E1: an interval that is none counts as a day', () => {
    for (const intervalDays of [0, -1, Number.NaN, 1.5]) {
      const odd = rank({ intervalDays, daysLate: 3 });
      expect(compareRank(odd, rank({ intervalDays: 1, daysLate: 3 }))).toBe(0);
    }
  });
});

describe('compareDue', () => {
  const today = '2026-04-10';
  const rules = { ...defaultRules, tiers: defaultTiers };
  const person = (contactId: string, more: Partial<DueFacts>) =>
    due(buildFacts({ contactId, ...more }), rules, today);

  it('E10: measures lateness by each one’s own rhythm', () => {
    const weekly = person('weekly', {
      interactions: [did('comment', '2026-03-28')],
      tracking: tracked({ light: { every: 1, unit: 'week' } }),
    });
    const monthly = person('monthly', {
      interactions: [did('comment', '2026-03-03')],
      tracking: tracked({ light: { every: 1, unit: 'month' } }),
    });
    expect([weekly.daysLate, monthly.daysLate]).toEqual([6, 7]);
    expect(compareDue(weekly, monthly)).toBeLessThan(0);
  });

  it('P8: three touches without an answer in 30 days lower the rank, and the reason says so', () => {
    const messages = ['2026-03-12', '2026-03-14', '2026-03-16'].map((day) => did('message', day));
    const persistent = person('a', { interactions: messages });
    const other = person('b', { interactions: [did('message', '2026-03-18')] });
    expect([persistent.daysLate, other.daysLate]).toEqual([11, 9]);
    expect(persistent.reason.unanswered).toBe(3);
    expect(compareDue(persistent, other)).toBeGreaterThan(0);
  });
});

describe('tierRankOf', () => {
  it('E10: A, B, C, then none', () => {
    expect(['A', 'B', 'C', undefined, 'D'].map(tierRankOf)).toEqual([0, 1, 2, 3, 3]);
  });
});

describe('daysLateOn', () => {
  it('is never below zero', () => {
    expect(daysLateOn('2026-03-10', '2026-03-08')).toBe(2);
    expect(daysLateOn('2026-03-10', '2026-03-12')).toBe(0);
    expect(daysLateOn('2026-03-10', undefined)).toBe(0);
  });
});
