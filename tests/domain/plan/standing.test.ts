import { describe, expect, it } from 'vitest';
import type { Tracking } from '@/lib/domain/contact/tracking';
import { defaultRules } from '@/lib/domain/plan/due';
import { standingOf } from '@/lib/domain/plan/standing';
import { buildFacts } from './build-facts';

const today = '2026-03-10';
const standing = (tracking: Partial<Tracking>, day = today) =>
  standingOf(
    buildFacts({ tracking: { state: 'tracked', startedOn: '2026-03-02', ...tracking } }),
    defaultRules,
    day,
  );

describe('standingOf (E6)', () => {
  it('says the strictest silence that holds', () => {
    const day = { reachOutOn: '2026-04-01', reachOutSetOn: today };
    const snoozed = { ...day, snoozedOn: today, snoozedUntil: '2026-03-20' };
    const paused = { ...snoozed, pausedFrom: '2026-03-05' };
    expect(standing({})).toBe('awake');
    expect(standing(day)).toBe('reach-out');
    expect(standing(snoozed)).toBe('snoozed');
    expect(standing(paused)).toBe('paused');
    expect(standing({ ...paused, state: 'archived' })).toBe('archived');
    expect(standing({ ...paused, state: 'untracked' })).toBeUndefined();
  });

  it('ends with its day', () => {
    expect(standing({ snoozedOn: today, snoozedUntil: '2026-03-20' }, '2026-03-20')).toBe('awake');
    expect(standing({ reachOutOn: '2026-04-01', reachOutSetOn: today }, '2026-04-01')).toBe(
      'awake',
    );
    expect(standing({ pausedFrom: today, pausedUntil: '2026-03-15' }, '2026-03-15')).toBe('awake');
  });
});
