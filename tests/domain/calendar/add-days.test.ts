import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/calendar/add-days';
import { inEveryZone } from './zones';

inEveryZone('addDays', () => {
  it.each([
    ['2026-03-01', 0, '2026-03-01'],
    ['2026-03-01', 1, '2026-03-02'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-01-01', 365, '2027-01-01'],
    // The clock changes of Los Angeles, Madrid and Lord Howe, forward and back.
    ['2026-03-07', 1, '2026-03-08'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-10-31', 1, '2026-11-01'],
    ['2026-11-01', 1, '2026-11-02'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-04-04', 1, '2026-04-05'],
    ['2026-04-05', 1, '2026-04-06'],
    ['2026-10-03', 1, '2026-10-04'],
    // The day Samoa never had is a day of the calendar all the same.
    ['2011-12-29', 1, '2011-12-30'],
    ['2011-12-30', 1, '2011-12-31'],
  ])('%s and %i days is %s', (day, amount, expected) => {
    expect(addDays(day, amount)).toBe(expected);
    expect(addDays(expected, -amount)).toBe(day);
  });
});

describe('addDays', () => {
  it('walks through ten years one day at a time without a gap or a stop', () => {
    let day = '2020-01-01';
    for (let step = 0; step < 3653; step += 1) {
      const next = addDays(day, 1);
      expect(next > day).toBe(true);
      day = next;
    }
    expect(day).toBe('2030-01-01');
  });

  it('stops at the ends of the calendar', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('2026-01-01', 1e12)).toBe('9999-12-31');
    expect(addDays('0001-01-01', -1)).toBe('0001-01-01');
    expect(addDays('2026-01-01', -1e12)).toBe('0001-01-01');
  });
});
