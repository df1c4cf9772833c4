import { describe, expect, it } from 'vitest';
import { addInterval } from '@/lib/domain/calendar/add-interval';
import type { Interval } from '@/lib/domain/calendar/interval';
import { inEveryZone } from './zones';

const day: Interval = { every: 10, unit: 'day' };
const week: Interval = { every: 2, unit: 'week' };
const month: Interval = { every: 1, unit: 'month' };

inEveryZone('addInterval', () => {
  it('E4: days and weeks add calendar days, clock changes or not', () => {
    expect(addInterval('2026-03-25', day)).toBe('2026-04-04');
    expect(addInterval('2026-03-25', week)).toBe('2026-04-08');
    expect(addInterval('2026-10-25', week)).toBe('2026-11-08');
    expect(addInterval('2028-02-20', week)).toBe('2028-03-05');
  });

  it('E4: months are added to the anchor itself and stop at the month’s end', () => {
    expect(addInterval('2026-01-31', month)).toBe('2026-02-28');
    expect(addInterval('2028-01-31', month)).toBe('2028-02-29');
    expect(addInterval('2026-01-31', month, 2)).toBe('2026-03-31');
    expect(addInterval('2026-01-31', month, 3)).toBe('2026-04-30');
    expect(addInterval('2026-05-31', { every: 6, unit: 'month' })).toBe('2026-11-30');
    expect(addInterval('2025-12-15', month)).toBe('2026-01-15');
  });
});

describe('addInterval', () => {
  it('E4: twelve months at once or one by one from the anchor, the same day of the month', () => {
    for (let times = 1; times <= 48; times += 1) {
      const due = addInterval('2026-01-29', month, times);
      const isFebruary = due.slice(5, 7) === '02';
      expect(due.slice(8)).toBe(isFebruary && !due.startsWith('2028') ? '28' : '29');
    }
  });

  it('stops at the end of the calendar', () => {
    expect(addInterval('9999-12-01', month)).toBe('9999-12-31');
    expect(addInterval('2026-01-01', { every: 1e9, unit: 'month' })).toBe('9999-12-31');
  });

  it('does not change the rhythm it is given', () => {
    const given = Object.freeze({ every: 1, unit: 'month' } as const);
    addInterval('2026-01-31', given, 2);
    expect(given).toEqual({ every: 1, unit: 'month' });
  });
});
