import { expect } from 'vitest';
import { it } from 'vitest';
import { daysInMonth } from '@/lib/domain/calendar/days-in-month';
import { inEveryZone } from './zones';

const months: [year: number, month: number, days: number][] = [
  [2026, 1, 31],
  [2026, 2, 28],
  [2028, 2, 29],
  [2000, 2, 29],
  [2100, 2, 28],
  [2026, 4, 30],
  [2026, 12, 31],
  [50, 2, 28],
];

inEveryZone('daysInMonth', () => {
  it.each(months)('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});
