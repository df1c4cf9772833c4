import { describe, expect, it } from 'vitest';
import { annualDay, type AnnualDate, occurrencesAround } from '@/lib/domain/cadence/annual-date';

const rules = { noticeDays: 7, leapDay: 'feb-28' } as const;
const birthday = (month: number, day: number, year?: number): AnnualDate => ({
  kind: 'birthday',
  month,
  day,
  ...(year === undefined ? {} : { year }),
});

describe('annualDay', () => {
  it('E7: is the day of that year', () => {
    expect(annualDay(birthday(3, 9), 2026, 'feb-28')).toBe('2026-03-09');
    expect(annualDay(birthday(12, 31), 999, 'feb-28')).toBe('0999-12-31');
  });

  it.each([
    [2026, 'feb-28', '2026-02-28'],
    [2026, 'mar-1', '2026-03-01'],
    [2028, 'feb-28', '2028-02-29'],
    [2028, 'mar-1', '2028-02-29'],
    [2100, 'mar-1', '2100-03-01'],
    [2000, 'mar-1', '2000-02-29'],
  ] as const)('E7: 29 February of %i with %s is %s', (year, leapDay, day) => {
    expect(annualDay(birthday(2, 29), year, leapDay)).toBe(day);
  });

  it.each([
    [0, 1],
    [13, 1],
    [1, 0],
    [1, 32],
    [2, 30],
    [4, 31],
    [1.5, 1],
    [1, Number.NaN],
  ])('E7: month %d, day %d never exists', (month, day) => {
    expect(annualDay(birthday(month, day), 2026, 'mar-1')).toBeUndefined();
  });
});

describe('annualDay, at the ends of the calendar', () => {
  it.each([0, 10_000, -1])('E7: the year %i has no days', (year) => {
    expect(annualDay(birthday(3, 9), year, 'feb-28')).toBeUndefined();
  });
});

describe('occurrencesAround', () => {
  it('E7: turns of last year, this year and next, each with its days of notice and lateness', () => {
    expect(occurrencesAround(birthday(1, 3), '2026-06-01', rules)).toEqual([
      { kind: 'birthday', on: '2025-01-03', noticeOn: '2024-12-27', lastOn: '2025-01-10' },
      { kind: 'birthday', on: '2026-01-03', noticeOn: '2025-12-27', lastOn: '2026-01-10' },
      { kind: 'birthday', on: '2027-01-03', noticeOn: '2026-12-27', lastOn: '2027-01-10' },
    ]);
  });

  it('E7: counts the turns when the year is known, and has none before it', () => {
    const turns = occurrencesAround(birthday(1, 3, 2026), '2026-06-01', rules);
    expect(turns.map(({ on, turn }) => [on, turn])).toEqual([
      ['2026-01-03', 0],
      ['2027-01-03', 1],
    ]);
  });

  it('E7: has none for a day that never exists', () => {
    expect(occurrencesAround(birthday(2, 30), '2026-06-01', rules)).toEqual([]);
  });
});
