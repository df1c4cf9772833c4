import { describe, expect, it } from 'vitest';
import { intervalDays, intervalSchema, isInterval } from '@/lib/domain/calendar/interval';

describe('isInterval', () => {
  it.each([
    { every: 1, unit: 'day' },
    { every: 2, unit: 'week' },
    { every: 10_000, unit: 'month' },
  ])('$every $unit is a rhythm', (interval) => {
    expect(isInterval(interval)).toBe(true);
    expect(intervalSchema.parse(interval)).toEqual(interval);
  });

  it.each([
    { every: 0, unit: 'day' },
    { every: -1, unit: 'day' },
    { every: 1.5, unit: 'day' },
    { every: Number.NaN, unit: 'day' },
    { every: Number.POSITIVE_INFINITY, unit: 'day' },
    { every: 10_001, unit: 'day' },
    { every: '2', unit: 'week' },
    { every: 2, unit: 'year' },
    { every: 2 },
    null,
    undefined,
    'weekly',
    [],
  ])('%j is none', (value) => {
    expect(isInterval(value)).toBe(false);
  });
});

describe('intervalDays', () => {
  it('E10: measures lateness: a week is 7 days, a month 30', () => {
    expect(intervalDays({ every: 14, unit: 'day' })).toBe(14);
    expect(intervalDays({ every: 2, unit: 'week' })).toBe(14);
    expect(intervalDays({ every: 3, unit: 'month' })).toBe(90);
  });
});
