import { describe, expect, it } from 'vitest';
import { type DueFacts, defaultRules } from '@/lib/domain/plan/due';
import { compareDueIndex, dueIndex } from '@/lib/domain/plan/due-index';
import { buildFacts, did, tracked } from './build-facts';

const today = '2026-03-10';
const index = (more: Partial<DueFacts>, day = today) =>
  dueIndex(buildFacts(more), defaultRules, day);
const touch = did('comment', '2026-03-02');

describe('dueIndex', () => {
  it('E1: knows the day ahead, and needs no second look', () => {
    expect(index({ interactions: [touch], tier: 'B' })).toEqual({
      contactId: 'c',
      firstDueOn: '2026-03-16',
      dueOn: '2026-03-16',
      intervalDays: 14,
      tierRank: 1,
      anchorOn: '2026-03-02',
      hard: 0,
      unanswered: 0,
    });
  });

  it('E1: keeps the first day and the day of the chosen reason apart', () => {
    const facts = {
      interactions: [touch],
      commitments: [{ owner: 'me' as const, dueOn: '2026-03-20' }],
    };
    expect(index(facts, '2026-03-25')).toMatchObject({
      firstDueOn: '2026-03-16',
      dueOn: '2026-03-20',
      intervalDays: 1,
      hard: 1,
    });
  });

  it.each<[what: string, facts: Partial<DueFacts>, recheckOn: string | undefined]>([
    ['nothing ahead', { interactions: [touch] }, undefined],
    ['archived', { tracking: tracked({ state: 'archived', pausedFrom: '2026-04-01' }) }, undefined],
    ['paused with no end', { tracking: tracked({ pausedFrom: '2026-03-05' }) }, undefined],
    [
      'paused until',
      { tracking: tracked({ pausedFrom: '2026-03-05', pausedUntil: '2026-04-02' }) },
      '2026-04-02',
    ],
    ['a pause ahead', { tracking: tracked({ pausedFrom: '2026-04-03' }) }, '2026-04-03'],
    [
      'snoozed',
      { tracking: tracked({ snoozedOn: today, snoozedUntil: '2026-04-04' }) },
      '2026-04-04',
    ],
    [
      'snoozed, with a call planned that will clear it',
      {
        tracking: tracked({ snoozedOn: today, snoozedUntil: '2026-04-04' }),
        interactions: [did('call', '2026-03-30', { recordedOn: today })],
      },
      '2026-03-30',
    ],
    ['a call planned', { interactions: [touch, did('call', '2026-03-12')] }, '2026-03-12'],
    [
      'a promise that will take over',
      { interactions: [touch], commitments: [{ owner: 'me', dueOn: '2026-03-18' }] },
      '2026-03-18',
    ],
    [
      'a promise due before all else',
      { interactions: [touch], commitments: [{ owner: 'me', dueOn: '2026-03-12' }] },
      undefined,
    ],
    [
      'the days around a birthday: notice',
      { interactions: [touch], annualDates: [{ kind: 'birthday', month: 4, day: 20 }] },
      '2026-04-13',
    ],
    [
      'the days around a birthday: the day',
      { interactions: [touch], annualDates: [{ kind: 'birthday', month: 3, day: 15 }] },
      '2026-03-15',
    ],
    [
      'the days around a birthday: the day after',
      { interactions: [touch], annualDates: [{ kind: 'birthday', month: 3, day: 10 }] },
      '2026-03-11',
    ],
    [
      'the days around a birthday: let go',
      { interactions: [touch], annualDates: [{ kind: 'birthday', month: 3, day: 4 }] },
      '2026-03-12',
    ],
    [
      'P8: until the first of three is thirty days old',
      {
        interactions: ['2026-03-02', '2026-03-04', '2026-03-06'].map((day) => did('message', day)),
      },
      '2026-04-01',
    ],
  ])('E1: looks again: %s', (_, facts, recheckOn) => {
    expect(index(facts).recheckOn).toBe(recheckOn);
  });

  it('E7: says of which annual date notice is being given', () => {
    const annualDates = [{ kind: 'birthday', month: 3, day: 15 }];
    expect(index({ interactions: [touch], annualDates }).noticeOn).toBe('2026-03-15');
    expect(index({ interactions: [touch], annualDates }, '2026-03-15').noticeOn).toBeUndefined();
  });

  it('E6: whoever is silenced has no day', () => {
    const silenced = index({ tracking: { state: 'untracked' } });
    expect(silenced).toEqual({ contactId: 'c', tierRank: 3, hard: 0, unanswered: 0 });
  });
});

describe('compareDueIndex', () => {
  it('E10: depends on the day: a week late of two counts more than eight days of four weeks', () => {
    const fortnightly = index({ contactId: 'a', interactions: [did('comment', '2026-03-06')] });
    const monthly = index({
      contactId: 'b',
      interactions: [did('comment', '2026-02-25')],
      tracking: tracked({ startedOn: '2026-01-01', light: { every: 4, unit: 'week' } }),
    });
    expect([fortnightly.dueOn, monthly.dueOn]).toEqual(['2026-03-20', '2026-03-25']);
    expect(compareDueIndex(fortnightly, monthly, '2026-03-30')).toBeLessThan(0);
    expect(compareDueIndex(monthly, fortnightly, '2026-03-20')).toBeLessThan(0);
    expect(compareDueIndex(monthly, monthly, '2026-03-20')).toBe(0);
  });
});
