import { describe, expect, it } from 'vitest';
import { occasionDayIn, occasionTurn } from '@/lib/domain/occasion/occasion-turn';
import { toUtcDay } from '@/lib/domain/calendar/utc-day';

const rules = { noticeDays: 7, leapDay: 'feb-28' } as const;
const thanksgiving = { month: 11, weekday: 4, nth: 4 };

describe('occasionDayIn (P10)', () => {
  it.each([
    [2024, '2024-11-28'],
    [2025, '2025-11-27'],
    [2026, '2026-11-26'],
    [2029, '2029-11-22'],
  ])('Thanksgiving of %i is %s', (year, day) => {
    expect(occasionDayIn(thanksgiving, year, 'feb-28')).toBe(day);
  });

  it('is always the weekday it says, in the month it says', () => {
    for (let year = 2000; year < 2060; year += 1) {
      for (let nth = 1; nth <= 4; nth += 1) {
        const day = occasionDayIn({ month: 2, weekday: 1, nth }, year, 'feb-28') ?? '';
        expect(day.slice(0, 7)).toBe(`${String(year)}-02`);
        expect(toUtcDay(day).getUTCDay()).toBe(1);
        expect(Math.ceil(Number(day.slice(8)) / 7)).toBe(nth);
      }
    }
  });

  it('a fifth weekday that a month has not is none; neither is 31 April', () => {
    expect(occasionDayIn({ month: 2, weekday: 1, nth: 5 }, 2027, 'feb-28')).toBeUndefined();
    expect(occasionDayIn({ month: 4, day: 31 }, 2026, 'feb-28')).toBeUndefined();
    expect(occasionDayIn({ month: 2, day: 29 }, 2026, 'mar-1')).toBe('2026-03-01');
  });
});

describe('occasionTurn', () => {
  const newYear = { on: { month: 1, day: 1 } };

  it('looks a week ahead over the turn of the year, and back for a week', () => {
    expect(occasionTurn(newYear, rules, '2026-12-24')).toMatchObject({
      on: '2027-01-01',
      noticeOn: '2026-12-25',
      year: 2027,
    });
    expect(occasionTurn(newYear, rules, '2027-01-08')?.on).toBe('2027-01-01');
    expect(occasionTurn(newYear, rules, '2027-01-09')?.on).toBe('2028-01-01');
  });

  it('has its own notice where it is set, and none where there never is such a day', () => {
    expect(occasionTurn({ ...newYear, noticeDays: 30 }, rules, '2026-12-24')?.noticeOn).toBe(
      '2026-12-02',
    );
    expect(occasionTurn({ on: { month: 4, day: 31 } }, rules, '2026-12-24')).toBeUndefined();
  });
});
