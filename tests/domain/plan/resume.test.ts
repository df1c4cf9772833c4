import { describe, expect, it } from 'vitest';
import { defaultRules } from '@/lib/domain/plan/due';
import { openItems } from '@/lib/domain/plan/open-items';
import { resumedOn } from '@/lib/domain/plan/resume';
import { did, theirs, tracked } from './build-facts';
import { known, open } from './known';

const pause = { pausedFrom: '2026-03-05', pausedUntil: '2026-03-20' };
const tracking = tracked(pause);

describe('resumedOn', () => {
  it('E6: is the day the pause ended, from that day on', () => {
    expect(resumedOn(known({ tracking }), '2026-03-19')).toBeUndefined();
    expect(resumedOn(known({ tracking }), '2026-03-20')).toBe('2026-03-20');
    expect(resumedOn(known({ tracking }), '2027-03-20')).toBe('2026-03-20');
  });

  it('E6: is none for a pause that never was', () => {
    const never = [
      tracked(),
      tracked({ pausedFrom: '2026-03-05' }),
      tracked({ pausedUntil: '2026-03-05' }),
      tracked({ pausedFrom: '2026-03-05', pausedUntil: '2026-03-05' }),
      tracked({ pausedFrom: '2026-03-06', pausedUntil: '2026-03-05' }),
    ];
    for (const one of never)
      expect(resumedOn(known({ tracking: one }), '2026-03-20')).toBe(undefined);
  });
});

describe('holdAfterPause', () => {
  it('E6: holds the cadence back until three days after', () => {
    const facts = { interactions: [did('comment', '2026-03-01')], tracking };
    expect(open(facts)).toEqual([['light', '2026-03-23']]);
    expect(open(facts, '2026-03-20', { resumeDays: 0 })).toEqual([['light', '2026-03-20']]);
  });

  it('E6: leaves alone what is due later still', () => {
    expect(open({ interactions: [did('comment', '2026-03-19')], tracking })).toEqual([
      ['light', '2026-04-02'],
    ]);
  });

  it('E6, E14: says so only when the pause is why', () => {
    const resumed = (day: string) =>
      openItems(
        known({ interactions: [did('comment', day)], tracking }),
        defaultRules,
        '2026-03-20',
      ).map(({ dueOn, resumedOn: since }) => [dueOn, since]);
    expect(resumed('2026-03-08')).toEqual([['2026-03-23', '2026-03-20']]);
    expect(resumed('2026-03-09')).toEqual([['2026-03-23', undefined]]);
  });

  it('E6: holds replies, steps and explicit dates back as well', () => {
    const interactions = [did('comment', '2026-03-02'), theirs('message', '2026-03-10')];
    expect(open({ interactions, tracking, step: { dueOn: '2026-03-21', title: 'Share' } })).toEqual(
      [
        ['step', '2026-03-23'],
        ['reply-owed', '2026-03-23'],
      ],
    );
    const dated = tracked({ ...pause, reachOutOn: '2026-03-15', reachOutSetOn: '2026-03-04' });
    expect(open({ tracking: dated })).toEqual([['reach-out', '2026-03-23']]);
  });

  it('E10: holds back the promises of the pause, not those after it', () => {
    const commitments = ['2026-03-19', '2026-03-20', '2026-03-21'].map((dueOn) => ({
      owner: 'me' as const,
      dueOn,
    }));
    const promises = open({ commitments, tracking }).filter(([code]) => code === 'commitment');
    expect(promises.map(([, dueOn]) => dueOn)).toEqual(['2026-03-20', '2026-03-21', '2026-03-23']);
  });

  it('E7: never moves an annual date', () => {
    const annualDates = [{ kind: 'birthday', month: 3, day: 19 }];
    expect(open({ annualDates, tracking })).toContainEqual(['annual', '2026-03-19']);
  });
});
