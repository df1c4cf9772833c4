import { describe, expect, it } from 'vitest';
import { dayPlan, isHard } from '@/lib/domain/plan/day-plan';
import { type Due, type DueFacts, due, defaultRules } from '@/lib/domain/plan/due';
import { buildFacts, did, tracked } from './build-facts';

const today = '2026-03-31';
const person = (contactId: string, more: Partial<DueFacts> = {}): Due =>
  due(buildFacts({ contactId, ...more }), defaultRules, today);
const touched = (contactId: string, day: string) =>
  person(contactId, { interactions: [did('comment', day)] });

/** c1 is 16 days late, c2 is 15, and so on. */
const seven = Array.from({ length: 7 }, (_, place) =>
  touched(`c${place + 1}`, `2026-03-0${place + 1}`),
);
const promised = person('promise', {
  interactions: [did('comment', '2026-03-30')],
  commitments: [{ owner: 'me', dueOn: today }],
});
const birthday = person('birthday', {
  interactions: [did('comment', '2026-03-30')],
  annualDates: [{ kind: 'birthday', month: 3, day: 31 }],
});

describe('dayPlan', () => {
  it('E10: is the first few, ranked; the rest waits for "show me more"', () => {
    const plan = dayPlan(seven.toReversed(), { dailyCap: 5 });
    expect(plan.contactIds).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
    expect(plan.items.map(({ contactId }) => contactId)).toEqual(plan.contactIds);
    expect(plan.rest.map(({ contactId }) => contactId)).toEqual(['c6', 'c7']);
    expect(plan.dueInAll).toBe(7);
  });

  it('E10: promises and dates of the day are never cut', () => {
    const plan = dayPlan([...seven, promised, birthday], { dailyCap: 2 });
    expect(plan.contactIds.slice(0, 2)).toEqual(['c1', 'c2']);
    expect(new Set(plan.contactIds.slice(2))).toEqual(new Set(['promise', 'birthday']));
    expect(plan.rest).toHaveLength(5);
  });

  it('E10: a promise that ranks high takes a place like any other', () => {
    const late = person('late', { commitments: [{ owner: 'me', dueOn: '2026-03-20' }] });
    expect(dayPlan([...seven, late], { dailyCap: 2 }).contactIds).toEqual(['late', 'c1']);
  });

  it('E10: a birthday missed yesterday is cut like any other', () => {
    const missed = person('missed', {
      interactions: [did('comment', '2026-03-29')],
      annualDates: [{ kind: 'birthday', month: 3, day: 30 }],
    });
    expect(isHard(missed)).toBe(false);
    expect(dayPlan([missed], { dailyCap: 0 }).items).toEqual([]);
  });

  it('E10: whoever is not due is not in it', () => {
    const items = [
      touched('rested', '2026-03-30'),
      person('untracked', { tracking: { state: 'untracked' } }),
      person('off', { tracking: tracked({ light: null }) }),
    ];
    expect(dayPlan(items, { dailyCap: 5 })).toEqual({
      items: [],
      contactIds: [],
      rest: [],
      dueInAll: 0,
    });
  });

  it.each([
    [5, 5],
    [0, 0],
    [2.9, 2],
    [Number.POSITIVE_INFINITY, 7],
    [-1, 5],
    [Number.NaN, 5],
  ])('E10: a cap of %d shows %i of seven', (dailyCap, shown) => {
    expect(dayPlan(seven, { dailyCap }).items).toHaveLength(shown);
  });

  it('E10: equals go by tier, then by the oldest anchor, then by id', () => {
    const day = '2026-03-17';
    const equals = [
      person('d', { interactions: [did('comment', day)] }),
      person('c', { interactions: [did('comment', day)] }),
      person('b', { interactions: [did('comment', day)], tier: 'B' }),
      person('a', { interactions: [did('comment', day)], tier: 'A' }),
    ];
    expect(equals.map(({ state }) => state)).toEqual(['due', 'due', 'due', 'due']);
    expect(dayPlan(equals, { dailyCap: 9 }).contactIds).toEqual(['a', 'b', 'c', 'd']);
  });

  it('does not change what it is given', () => {
    const given = Object.freeze(seven.toReversed());
    dayPlan(given, { dailyCap: 3 });
    expect(given[0]?.contactId).toBe('c7');
  });
});
