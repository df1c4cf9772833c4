import { describe, expect, it } from 'vitest';
import { type DueFacts, type DueRules, due, defaultRules } from '@/lib/domain/plan/due';
import { buildFacts, did, theirs, tracked } from './build-facts';

const reason = (more: Partial<DueFacts>, today: string, rules: Partial<DueRules> = {}) =>
  due(buildFacts(more), { ...defaultRules, ...rules }, today).reason;
const touch = did('comment', '2026-03-02');
const interval = { every: 14, unit: 'day' };

describe('the reason (E14)', () => {
  it('light: which rhythm, since when, what happened then', () => {
    expect(reason({ interactions: [touch], tier: 'A' }, '2026-03-20')).toEqual({
      code: 'light',
      clock: 'light',
      interval,
      intervalDays: 14,
      anchorOn: '2026-03-02',
      anchorFrom: 'interaction',
      anchorKind: 'comment',
      last: { kind: 'comment', day: '2026-03-02' },
      tier: 'A',
      hard: false,
    });
  });

  it('deep: its own anchor, beside the newest touch of all', () => {
    const interactions = [did('call', '2026-03-02'), did('comment', '2026-03-19')];
    const deep = { every: 2, unit: 'week' } as const;
    expect(reason({ interactions }, '2026-03-20', { deep })).toMatchObject({
      code: 'deep',
      clock: 'deep',
      interval: deep,
      anchorOn: '2026-03-02',
      anchorKind: 'call',
      last: { kind: 'comment', day: '2026-03-19' },
    });
  });

  it('light, since the start or since a fresh start', () => {
    const talking = tracked({ alreadyTalking: true });
    expect(reason({ tracking: talking }, '2026-03-20')).toMatchObject({ anchorFrom: 'start' });
    const reset = tracked({ clockResetOn: '2026-03-10' });
    expect(reason({ tracking: reset, interactions: [touch] }, '2026-03-20')).toMatchObject({
      anchorFrom: 'reset',
      anchorOn: '2026-03-10',
    });
  });

  it('ramp: since when they are tracked', () => {
    expect(reason({}, '2026-03-05')).toEqual({
      code: 'ramp',
      startedOn: '2026-03-01',
      anchorOn: '2026-03-01',
      intervalDays: 7,
      hard: false,
    });
  });

  it('duty and commitment: hard, by the day', () => {
    const duties = [{ kind: 'thank' as const, dueOn: '2026-03-10' }];
    expect(reason({ duties }, '2026-03-10')).toMatchObject({
      code: 'duty',
      duty: 'thank',
      hard: true,
      intervalDays: 1,
    });
    const commitments = [{ owner: 'me' as const, dueOn: '2026-03-10' }];
    expect(reason({ commitments }, '2026-03-10')).toMatchObject({ code: 'commitment', hard: true });
    expect(reason({ interactions: [did('complaint', '2026-03-09')] }, '2026-03-10')).toMatchObject({
      code: 'commitment',
      complaintOn: '2026-03-09',
      hard: true,
    });
  });

  it('annual: which turn, hard on its day only', () => {
    const annualDates = [{ kind: 'birthday', month: 3, day: 10, year: 1986 }];
    expect(reason({ annualDates, interactions: [touch] }, '2026-03-10')).toMatchObject({
      code: 'annual',
      kind: 'birthday',
      on: '2026-03-10',
      turn: 40,
      hard: true,
    });
    expect(reason({ annualDates, interactions: [touch] }, '2026-03-11').hard).toBe(false);
  });

  it('step, reach-out and reply: what was set, and when', () => {
    const step = { dueOn: '2026-03-10', title: 'Share something' };
    expect(reason({ step }, '2026-03-10')).toMatchObject({
      code: 'step',
      title: 'Share something',
      stepOn: '2026-03-10',
    });
    const tracking = tracked({ reachOutOn: '2026-03-10', reachOutSetOn: '2026-03-02' });
    expect(reason({ tracking }, '2026-03-10')).toMatchObject({
      code: 'reach-out',
      setOn: '2026-03-02',
    });
    expect(reason({ interactions: [theirs('message', '2026-03-09')] }, '2026-03-10')).toMatchObject(
      {
        code: 'reply-owed',
        inboundOn: '2026-03-09',
        inboundKind: 'message',
        count: 1,
      },
    );
  });

  it('E8: asks gently about what they promised and has not come', () => {
    const commitments = ['2026-03-12', '2026-03-15', '2026-03-20'].map((dueOn) => ({
      owner: 'them' as const,
      dueOn,
    }));
    expect(reason({ interactions: [touch], commitments }, '2026-03-20').askAbout).toEqual({
      dueOn: '2026-03-12',
      count: 2,
    });
    expect(reason({ interactions: [touch], commitments }, '2026-03-12').askAbout).toBeUndefined();
  });

  it('E7: gives notice of a date ahead, whatever else is due', () => {
    const annualDates = [{ kind: 'birthday', month: 3, day: 25 }];
    expect(reason({ interactions: [touch], annualDates }, '2026-03-20')).toMatchObject({
      code: 'light',
      notice: { kind: 'birthday', on: '2026-03-25' },
    });
    expect(reason({ interactions: [touch], annualDates }, '2026-03-17').notice).toBeUndefined();
  });

  it('E6: remembers a snooze that has run out, until something happens', () => {
    const tracking = tracked({ snoozedOn: '2026-03-16', snoozedUntil: '2026-03-20' });
    expect(reason({ interactions: [touch], tracking }, '2026-03-20').snoozed).toEqual({
      on: '2026-03-16',
      until: '2026-03-20',
    });
    const interactions = [touch, did('comment', '2026-03-17')];
    expect(reason({ interactions, tracking }, '2026-04-10').snoozed).toBeUndefined();
  });

  it('E6: says when a pause is why it is due no earlier', () => {
    const tracking = tracked({ pausedFrom: '2026-03-05', pausedUntil: '2026-03-20' });
    expect(reason({ interactions: [touch], tracking }, '2026-03-24').resumedOn).toBe('2026-03-20');
    const later = [did('comment', '2026-03-19')];
    expect(reason({ interactions: later, tracking }, '2026-04-10').resumedOn).toBeUndefined();
  });

  it('nothing scheduled is light, off', () => {
    const off = buildFacts({ tracking: tracked({ light: null }) });
    expect(due(off, defaultRules, '2026-03-20')).toEqual({
      contactId: 'c',
      state: 'none',
      daysLate: 0,
      reason: {
        code: 'light',
        off: true,
        intervalDays: 1,
        hard: false,
        anchorOn: '2026-03-01',
      },
    });
  });

  it('E12: without a day there is no answer', () => {
    expect(due(buildFacts(), defaultRules, 'undefined')).toMatchObject({ state: 'none' });
  });
});
