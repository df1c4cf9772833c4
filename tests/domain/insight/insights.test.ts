import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/calendar/add-days';
import {
  referralsOver,
  reportsOnTime,
  thanksOnTime,
  topConnectors,
  winsOf,
} from '@/lib/domain/insight/referral-insights';
import {
  circleTrends,
  ownTouches,
  type Touch,
  touchesByKind,
  touchesOver,
} from '@/lib/domain/insight/touch-insights';
import { buildReferral } from '@/tests/builders/build-referral';

const today = '2026-03-18';
const touch = (kind: Touch['kind'], day: string, contactId = 'mira'): Touch => ({
  kind,
  day,
  direction: 'outbound',
  contactIds: [contactId],
});

describe('touches (P15)', () => {
  it('by week, signs against words, with the people behind each', () => {
    const weeks = touchesOver(
      [
        touch('comment', '2026-03-16'),
        touch('call', '2026-03-17', 'bo'),
        touch('call', '2026-03-10'),
      ],
      today,
      'week',
      2,
    );
    expect(weeks.map(({ from }) => from)).toEqual(['2026-03-09', '2026-03-16']);
    expect(weeks[1]?.light).toEqual({ count: 1, contactIds: ['mira'] });
    expect(weeks[1]?.deep).toEqual({ count: 1, contactIds: ['bo'] });
    expect(weeks[0]?.deep.count).toBe(1);
  });

  it('by kind, the most frequent first; what they did and what was deleted do not count', () => {
    const touches: Touch[] = [
      touch('call', '2026-03-10'),
      touch('call', '2026-03-11'),
      touch('comment', '2026-03-11'),
      { ...touch('comment', '2026-03-11'), direction: 'inbound' },
      { ...touch('comment', '2026-03-11'), deletedAt: 1 },
    ];
    expect(ownTouches(touches)).toHaveLength(3);
    expect(touchesByKind(touches).map(({ kind, count }) => [kind, count])).toEqual([
      ['call', 2],
      ['comment', 1],
    ]);
  });

  it('weeks and kinds add up to the same', () => {
    const any = fc.record({
      kind: fc.constantFrom<Touch['kind']>('call', 'comment', 'meeting', 'repost'),
      gap: fc.nat(70),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (some) => {
        const touches = some.map(({ kind, gap }) => touch(kind, addDays(today, -gap)));
        const weeks = touchesOver(touches, today, 'week', 12);
        const sum = weeks.reduce((all, { light, deep }) => all + light.count + deep.count, 0);
        expect(sum).toBe(touches.length);
        expect(touchesByKind(touches).reduce((all, { count }) => all + count, 0)).toBe(sum);
      }),
    );
  });

  it('circles: the one that cools most first, silent ones left out', () => {
    const circles = new Map([
      ['warm', ['bo']],
      ['cool', ['mira', 'cy']],
      ['still', ['dee']],
    ]);
    const touches = [
      touch('call', '2026-02-10'),
      touch('call', '2026-02-11', 'cy'),
      touch('call', '2026-03-10', 'bo'),
    ];
    expect(
      circleTrends(circles, touches, '2026-02-19').map(({ circle, before, count }) => [
        circle,
        before,
        count,
      ]),
    ).toEqual([
      ['cool', 2, 0],
      ['warm', 0, 1],
    ]);
  });
});

describe('introductions', () => {
  it('by month, each way (P21)', () => {
    const months = referralsOver(
      [buildReferral(), buildReferral({ direction: 'given', day: '2026-02-28' })],
      today,
      2,
    );
    expect(months.map(({ given, received }) => [given.count, received.count])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('thanks and news, in time or later (P19, P20)', () => {
    const inTime = buildReferral({
      thankedOn: '2026-03-04',
      reportedOn: ['2026-03-16', '2026-04-15'],
    });
    const later = buildReferral({ thankedOn: '2026-03-05', reportedOn: ['2026-03-17'] });
    const news = buildReferral({
      stages: [
        { stage: 'arrived', day: '2026-03-02' },
        { stage: 'won', day: '2026-03-05', toldOn: '2026-03-06' },
      ],
      reportedOn: ['2026-03-06'],
    });
    const all = [inTime, later, news];
    expect(thanksOnTime(all)).toMatchObject({ inTime: { count: 1 }, later: { count: 1 } });
    expect(reportsOnTime(all)).toMatchObject({ inTime: { count: 2 }, later: { count: 2 } });
  });

  it('who sends people, and how many led to something (P14)', () => {
    const won = buildReferral({
      value: 500,
      stages: [
        { stage: 'arrived', day: '2026-03-02' },
        { stage: 'won', day: '2026-03-05' },
      ],
    });
    const rows = topConnectors([won, buildReferral(), buildReferral({ giverId: 'zoe' })], 1);
    expect(rows).toEqual([{ contactId: 'mira', sent: 2, won: 1, value: 500 }]);
  });

  it('what led to something, the newest first, with those to thank (P26)', () => {
    const won = (day: string) => [
      { stage: 'introduced' as const, day: '2026-03-02' },
      { stage: 'won' as const, day },
    ];
    const mine = buildReferral({ direction: 'given', stages: won('2026-03-09') });
    const theirs = buildReferral({ stages: won('2026-03-05') });
    const wins = winsOf([theirs, buildReferral(), mine]);
    expect(wins.map(({ day, thankIds }) => [day, thankIds])).toEqual([
      ['2026-03-09', ['mira', 'bo']],
      ['2026-03-05', ['mira']],
    ]);
  });
});
