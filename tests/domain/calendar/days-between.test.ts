import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/calendar/add-days';
import { daysBetween } from '@/lib/domain/calendar/days-between';
import { inEveryZone } from './zones';

inEveryZone('daysBetween', () => {
  it.each([
    ['2026-03-01', '2026-03-01', 0],
    ['2026-03-01', '2026-03-02', 1],
    ['2026-03-02', '2026-03-01', -1],
    ['2026-02-28', '2026-03-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-03-07', '2026-03-09', 2],
    ['2026-10-31', '2026-11-02', 2],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2026-04-04', '2026-04-06', 2],
    ['2011-12-29', '2011-12-31', 2],
    ['2020-01-01', '2030-01-01', 3653],
  ])('from %s to %s it is %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('daysBetween', () => {
  it('undoes addDays', () => {
    for (let amount = -800; amount <= 800; amount += 37) {
      expect(daysBetween('2028-02-29', addDays('2028-02-29', amount))).toBe(amount);
    }
  });
});
