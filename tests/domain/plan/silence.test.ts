import { describe, expect, it } from 'vitest';
import { silenceOf, snoozeIsCleared } from '@/lib/domain/plan/silence';
import type { TrackingFacts } from '@/lib/domain/plan/due-facts';
import { did, theirs, tracked } from './build-facts';
import { known } from './known';

const today = '2026-03-20';
const silence = (tracking: TrackingFacts) => silenceOf(known({ tracking }), today);
const pausedFrom = '2026-03-10';

describe('silenceOf', () => {
  it('E6: archived before paused before snoozed', () => {
    const snoozed = { snoozedOn: '2026-03-15', snoozedUntil: '2026-04-15' };
    expect(silence({ ...tracked(), state: 'archived', pausedFrom, ...snoozed })?.code).toBe(
      'archived',
    );
    expect(silence(tracked({ pausedFrom, ...snoozed }))?.code).toBe('paused');
    expect(silence(tracked(snoozed))?.code).toBe('snoozed');
    expect(silence(tracked())).toBeUndefined();
  });

  it('E3: whoever was not chosen is untracked', () => {
    expect(silence({ state: 'untracked' })).toEqual({ code: 'untracked' });
  });

  it('E14: says since when and until when', () => {
    expect(silence(tracked({ pausedFrom, pausedUntil: '2026-04-01' }))).toEqual({
      code: 'paused',
      sinceDay: pausedFrom,
      untilDay: '2026-04-01',
    });
    expect(silence(tracked({ pausedFrom }))).toEqual({ code: 'paused', sinceDay: pausedFrom });
    expect(silence(tracked({ snoozedOn: '2026-03-15', snoozedUntil: '2026-04-15' }))).toEqual({
      code: 'snoozed',
      sinceDay: '2026-03-15',
      untilDay: '2026-04-15',
    });
  });

  it.each([
    [today, undefined, 'paused'],
    ['2026-03-21', undefined, undefined],
    [pausedFrom, '2026-03-21', 'paused'],
    [pausedFrom, today, undefined],
  ])('E6: paused from %s until %s is %s on 20 March', (from, until, code) => {
    expect(silence(tracked({ pausedFrom: from, pausedUntil: until }))?.code).toBe(code);
  });

  it.each([
    ['2026-03-21', 'snoozed'],
    [today, undefined],
    ['2026-03-19', undefined],
  ])('E6: snoozed until %s is %s on 20 March', (snoozedUntil, code) => {
    expect(silence(tracked({ snoozedOn: '2026-03-15', snoozedUntil }))?.code).toBe(code);
  });
});

describe('snoozeIsCleared', () => {
  const tracking = tracked({ snoozedOn: '2026-03-15', snoozedUntil: '2026-04-15' });

  it.each([
    did('comment', '2026-03-15'),
    did('comment', '2026-03-18'),
    did('call', '2026-03-02', { recordedOn: '2026-03-16' }),
  ])('E6: by a $kind of $day, recorded $recordedOn', (interaction) => {
    expect(snoozeIsCleared(known({ tracking, interactions: [interaction] }))).toBe(true);
  });

  it.each([
    did('comment', '2026-03-14'),
    did('reaction', '2026-03-18'),
    did('comment', '2026-03-21'),
    did('comment', '2026-03-18', { deleted: true }),
    theirs('message', '2026-03-18'),
  ])('E6: not by a $kind ($direction) of $day', (interaction) => {
    expect(snoozeIsCleared(known({ tracking, interactions: [interaction] }, today))).toBe(false);
  });

  it('E6: by nothing when the day of the snooze is unknown', () => {
    const undated = tracked({ snoozedUntil: '2026-04-15' });
    const interactions = [did('comment', '2026-03-18')];
    expect(snoozeIsCleared(known({ tracking: undated, interactions }))).toBe(false);
  });
});
