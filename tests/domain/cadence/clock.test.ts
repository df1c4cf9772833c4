import { describe, expect, it } from 'vitest';
import type { Interval } from '@/lib/domain/calendar/interval';
import { chooseInterval, readClock } from '@/lib/domain/cadence/clock';
import { did } from '../plan/build-facts';
import { eventsOf } from './build-events';

const week: Interval = { every: 1, unit: 'week' };
const month: Interval = { every: 1, unit: 'month' };

describe('chooseInterval', () => {
  it('E4: takes the most specific one there is', () => {
    expect(chooseInterval([week, month])).toBe(week);
    expect(chooseInterval([undefined, month])).toBe(month);
    expect(chooseInterval([undefined, undefined])).toBeNull();
    expect(chooseInterval([])).toBeNull();
  });

  it('E4: null switches off, wherever it stands first', () => {
    expect(chooseInterval([null, month])).toBeNull();
    expect(chooseInterval([undefined, null, month])).toBeNull();
    expect(chooseInterval([week, null])).toBe(week);
  });

  it('E1: passes over what is no rhythm', () => {
    expect(chooseInterval([{ every: 0, unit: 'day' }, month])).toBe(month);
  });
});

describe('readClock', () => {
  const events = eventsOf(did('comment', '2026-01-31'));
  const start = { startedOn: '2026-01-01' };

  it('E4: counts the rhythm from the anchor', () => {
    expect(readClock('light', events, start, week)).toEqual({
      clock: 'light',
      dueOn: '2026-02-07',
      anchor: { on: '2026-01-31', from: 'interaction', kind: 'comment' },
      interval: week,
    });
    expect(readClock('light', events, start, month)?.dueOn).toBe('2026-02-28');
    expect(readClock('deep', events, start, month)?.dueOn).toBe('2026-02-01');
  });

  it('E4: reads nothing when it is off, or has nothing to count from', () => {
    expect(readClock('light', events, start, null)).toBeUndefined();
    expect(readClock('deep', events, {}, week)).toBeUndefined();
  });
});
