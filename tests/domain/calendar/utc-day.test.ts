import { UTCDate } from '@date-fns/utc';
import { describe, expect, it } from 'vitest';
import { fromUtcDay, toUtcDay } from '@/lib/domain/calendar/utc-day';
import { inEveryZone } from './zones';

inEveryZone('toUtcDay', () => {
  it.each(['2026-03-01', '2026-03-29', '2011-12-30', '0050-01-01', '9999-12-31'])(
    '%s goes there and back',
    (day) => {
      expect(fromUtcDay(toUtcDay(day))).toBe(day);
    },
  );

  it('is midnight in UTC', () => {
    expect(toUtcDay('2026-03-01').getTime()).toBe(Date.UTC(2026, 2, 1));
  });
});

describe('fromUtcDay', () => {
  it('knows no day beyond the years 1 to 9999', () => {
    expect(fromUtcDay(new UTCDate(Date.UTC(10_000, 0, 1)))).toBeUndefined();
    expect(fromUtcDay(new UTCDate(Date.UTC(-1, 0, 1)))).toBeUndefined();
    expect(fromUtcDay(new UTCDate(Number.NaN))).toBeUndefined();
  });

  it('does not change the date it reads', () => {
    const date = toUtcDay('2026-03-01');
    fromUtcDay(date);
    expect(date.getTime()).toBe(Date.UTC(2026, 2, 1));
  });
});
