import { afterEach, describe, expect, it } from 'vitest';
import { formatDay } from '@/lib/strings/format-day';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('formatDay', () => {
  it('names a day of this year without the year', () => {
    expect(formatDay('2026-02-17', '2026-03-03')).toBe('17 Feb');
  });

  it('names the year when it is another one, or when nobody says what today is', () => {
    expect(formatDay('2024-02-29', '2026-03-03')).toBe('29 Feb 2024');
    expect(formatDay('2026-02-17')).toBe('17 Feb 2026');
  });

  it('says today, yesterday and tomorrow, also over a month, a year and a leap day', () => {
    expect(formatDay('2026-03-03', '2026-03-03')).toBe('today');
    expect(formatDay('2026-02-28', '2026-03-01')).toBe('yesterday');
    expect(formatDay('2025-12-31', '2026-01-01')).toBe('yesterday');
    expect(formatDay('2028-02-29', '2028-02-28')).toBe('tomorrow');
  });

  it.each([
    ['UTC', 0],
    ['America/Los_Angeles', 480],
    ['Asia/Kolkata', -330],
    ['Australia/Lord_Howe', -600],
    ['Pacific/Apia', 660],
  ])('is the same day in %s', (name, minutesIn1970) => {
    process.env.TZ = name;
    expect(new Date(0).getTimezoneOffset()).toBe(minutesIn1970);
    expect(formatDay('2026-03-29', '2026-06-01')).toBe('29 Mar');
    expect(formatDay('2026-01-01', '2026-06-01')).toBe('1 Jan');
  });

  it('follows the asked-for locale', () => {
    expect(formatDay('2026-02-17', '2026-03-03', 'en-US')).toBe('Feb 17');
  });

  it.each(['', 'soon', '2026-2-1', '2026-02-30', '2026-13-01', 'undefined'])(
    'gives back what is no day: %j',
    (text) => {
      expect(formatDay(text, '2026-03-03')).toBe(text);
    },
  );

  it('knows the first years and is not disturbed by a broken today', () => {
    expect(formatDay('0012-03-04', '2026-03-03')).toBe('4 Mar 12');
    expect(formatDay('2026-02-17', 'nonsense')).toBe('17 Feb 2026');
  });
});
