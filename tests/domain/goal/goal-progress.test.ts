import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/calendar/add-days';
import { lastPeriods, periodOf, periodsInYear } from '@/lib/domain/goal/goal-period';
import {
  countIn,
  firstMeetings,
  type GoalFacts,
  goalEvents,
  goalHistory,
  isMeeting,
} from '@/lib/domain/goal/goal-progress';
import { buildReferral } from '@/tests/builders/build-referral';

const nothing: GoalFacts = { interactions: [], meetings: [], referrals: [], asks: [] };

describe('weeks and months', () => {
  it.each([
    ['2026-03-02', 'week', '2026-03-02', '2026-03-09'],
    ['2026-03-08', 'week', '2026-03-02', '2026-03-09'],
    ['2026-01-01', 'week', '2025-12-29', '2026-01-05'],
    ['2023-12-31', 'week', '2023-12-25', '2024-01-01'],
    ['2028-02-29', 'month', '2028-02-01', '2028-03-01'],
    ['2026-12-31', 'month', '2026-12-01', '2027-01-01'],
  ] as const)('%s, the %s', (day, per, from, until) => {
    expect(periodOf(day, per)).toEqual({ from, until });
  });

  it('follow each other without a gap, over both clock changes and leap days', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.constantFrom('week' as const, 'month' as const), (n, per) => {
        const today = addDays('2022-01-01', n);
        const periods = lastPeriods(today, per, periodsInYear[per]);
        expect(periods).toHaveLength(periodsInYear[per]);
        const begins = periods.slice(1).map(({ from }) => from);
        expect(begins).toEqual(periods.slice(0, -1).map(({ until }) => until));
        const last = periods.at(-1);
        expect(last && last.from <= today && today < last.until).toBe(true);
      }),
    );
  });
});

describe('what counts towards a goal (P22)', () => {
  const touch = (kind: 'call' | 'meeting', day: string, contactId = 'mira') => ({
    kind,
    day,
    direction: 'mutual' as const,
    contactIds: [contactId],
  });

  it('touches: what you did, not what they did, nothing deleted', () => {
    const interactions = [
      touch('call', '2026-03-02'),
      { ...touch('call', '2026-03-03'), direction: 'inbound' as const },
      { ...touch('call', '2026-03-04'), deletedAt: 1 },
    ];
    expect(goalEvents('touches', { ...nothing, interactions })).toHaveLength(1);
  });

  it('first meetings: once for each person, on the earliest day', () => {
    const met = [
      touch('meeting', '2026-03-09'),
      touch('meeting', '2026-03-02'),
      touch('call', '2026-03-01'),
      touch('meeting', '2026-03-05', 'bo'),
      { ...touch('meeting', '2026-01-05', 'bo'), deletedAt: 1 },
    ];
    expect(firstMeetings(met)).toEqual([
      { day: '2026-03-02', contactIds: ['mira'] },
      { day: '2026-03-05', contactIds: ['bo'] },
    ]);
    expect(isMeeting({ kind: 'call' })).toBe(false);
    const meetings = firstMeetings(met);
    expect(goalEvents('first-meetings', { ...nothing, meetings })).toEqual(meetings);
  });

  it('referrals: given once introduced, received on their day, asked when you said yes', () => {
    const given = buildReferral({ direction: 'given' });
    const introduced = {
      ...given,
      stages: [...given.stages, { stage: 'introduced' as const, day: '2026-03-09' }],
    };
    const facts = { ...nothing, referrals: [given, introduced, buildReferral()] };
    expect(goalEvents('referrals-given', facts).map(({ day }) => day)).toEqual(['2026-03-09']);
    expect(goalEvents('referrals-received', facts)).toHaveLength(1);
    const ask = (answer: 'yes' | 'not-now' | 'open') => ({
      day: '2026-03-02',
      answer,
      contactId: 'mira',
    });
    const asks = [ask('yes'), ask('not-now'), ask('open'), { ...ask('yes'), deletedAt: 1 }];
    expect(goalEvents('referrals-asked', { ...nothing, asks })).toHaveLength(1);
  });

  it('thanks: within two days of the introduction', () => {
    const referrals = ['2026-03-02', '2026-03-04', '2026-03-05', undefined].map((thankedOn) =>
      buildReferral({ thankedOn }),
    );
    expect(goalEvents('thanks-in-time', { ...nothing, referrals }).map(({ day }) => day)).toEqual([
      '2026-03-02',
      '2026-03-04',
    ]);
  });

  it('every event inside the year is counted once, with its people', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(363), { maxLength: 60 }), (gaps) => {
        const today = '2026-06-03';
        const events = gaps.map((gap, n) => ({
          day: addDays('2026-06-07', -gap),
          contactIds: [`p${String(n % 5)}`],
        }));
        const history = goalHistory({ per: 'week' }, events, today);
        expect(history).toHaveLength(52);
        expect(history.reduce((sum, { count }) => sum + count, 0)).toBe(events.length);
        const people = new Set(history.flatMap(({ contactIds }) => contactIds));
        expect(people.size).toBe(new Set(events.flatMap(({ contactIds }) => contactIds)).size);
      }),
    );
  });

  it('what lies outside counts nowhere', () => {
    const period = { from: '2026-03-02', until: '2026-03-09' };
    const events = ['2026-03-01', '2026-03-02', '2026-03-08', '2026-03-09'].map((day) => ({
      day,
      contactIds: [],
    }));
    expect(countIn([period], events)[0]?.count).toBe(2);
  });
});
