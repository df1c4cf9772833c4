import { describe, expect, it } from 'vitest';
import { localDateAt } from '@/lib/domain/calendar/local-date-at';
import { inEveryZone } from './zones';

const at = (text: string): number => Date.parse(text);

/** Instant (UTC), zone, rollover hour, the day it is there. */
const moments: [instant: string, zone: string, rollover: number, day: string][] = [
  // 04:00 by default: the night still belongs to the day before.
  ['2026-03-01T03:59:59.999Z', 'UTC', 4, '2026-02-28'],
  ['2026-03-01T04:00:00.000Z', 'UTC', 4, '2026-03-01'],
  ['2026-03-01T23:59:59.999Z', 'UTC', 4, '2026-03-01'],
  ['2026-03-02T00:00:00.000Z', 'UTC', 0, '2026-03-02'],
  ['2026-03-01T23:59:59.999Z', 'UTC', 0, '2026-03-01'],
  ['2026-01-01T02:00:00.000Z', 'UTC', 4, '2025-12-31'],
  ['2028-03-01T01:00:00.000Z', 'UTC', 4, '2028-02-29'],
  // Los Angeles, UTC-8 and UTC-7: forward 8 March 2026 at 02:00, back 1 November at 02:00.
  ['2026-03-08T11:59:00.000Z', 'America/Los_Angeles', 4, '2026-03-08'],
  ['2026-03-08T10:59:00.000Z', 'America/Los_Angeles', 4, '2026-03-07'],
  ['2026-03-08T11:00:00.000Z', 'America/Los_Angeles', 4, '2026-03-08'],
  ['2026-03-08T08:30:00.000Z', 'America/Los_Angeles', 4, '2026-03-07'],
  ['2026-11-01T08:30:00.000Z', 'America/Los_Angeles', 4, '2026-10-31'],
  ['2026-11-01T09:30:00.000Z', 'America/Los_Angeles', 4, '2026-10-31'],
  ['2026-11-01T11:59:00.000Z', 'America/Los_Angeles', 4, '2026-10-31'],
  ['2026-11-01T12:00:00.000Z', 'America/Los_Angeles', 4, '2026-11-01'],
  // Madrid, UTC+1 and UTC+2: forward 29 March 2026 at 02:00, back 25 October at 03:00.
  ['2026-03-29T01:59:00.000Z', 'Europe/Madrid', 4, '2026-03-28'],
  ['2026-03-29T02:00:00.000Z', 'Europe/Madrid', 4, '2026-03-29'],
  ['2026-10-25T00:30:00.000Z', 'Europe/Madrid', 4, '2026-10-24'],
  ['2026-10-25T02:59:00.000Z', 'Europe/Madrid', 4, '2026-10-24'],
  ['2026-10-25T03:00:00.000Z', 'Europe/Madrid', 4, '2026-10-25'],
  ['2026-12-31T23:30:00.000Z', 'Europe/Madrid', 0, '2027-01-01'],
  // Kolkata, UTC+5:30 all year.
  ['2026-03-01T22:29:00.000Z', 'Asia/Kolkata', 4, '2026-03-01'],
  ['2026-03-01T22:30:00.000Z', 'Asia/Kolkata', 4, '2026-03-02'],
  ['2026-03-01T18:30:00.000Z', 'Asia/Kolkata', 0, '2026-03-02'],
  // Lord Howe, UTC+11 and UTC+10:30: back half an hour 5 April 2026 at 02:00, forward 4 October.
  ['2026-04-04T14:45:00.000Z', 'Australia/Lord_Howe', 2, '2026-04-04'],
  ['2026-04-04T15:15:00.000Z', 'Australia/Lord_Howe', 2, '2026-04-04'],
  ['2026-04-04T15:29:00.000Z', 'Australia/Lord_Howe', 2, '2026-04-04'],
  ['2026-04-04T15:30:00.000Z', 'Australia/Lord_Howe', 2, '2026-04-05'],
  ['2026-04-04T17:29:00.000Z', 'Australia/Lord_Howe', 4, '2026-04-04'],
  ['2026-04-04T17:30:00.000Z', 'Australia/Lord_Howe', 4, '2026-04-05'],
  ['2026-10-03T16:59:00.000Z', 'Australia/Lord_Howe', 4, '2026-10-03'],
  ['2026-10-03T17:00:00.000Z', 'Australia/Lord_Howe', 4, '2026-10-04'],
  // Apia crossed the date line: after 29 December 2011 came the 31st.
  ['2011-12-30T09:59:00.000Z', 'Pacific/Apia', 0, '2011-12-29'],
  ['2011-12-30T10:00:00.000Z', 'Pacific/Apia', 0, '2011-12-31'],
  ['2011-12-30T10:00:00.000Z', 'Pacific/Apia', 4, '2011-12-29'],
  ['2011-12-30T13:59:00.000Z', 'Pacific/Apia', 4, '2011-12-29'],
  ['2011-12-30T14:00:00.000Z', 'Pacific/Apia', 4, '2011-12-31'],
  ['2026-03-01T14:59:00.000Z', 'Pacific/Apia', 4, '2026-03-01'],
  ['2026-03-01T15:00:00.000Z', 'Pacific/Apia', 4, '2026-03-02'],
  // Beirut goes forward at midnight: 29 March 2026 began at 01:00.
  ['2026-03-28T22:30:00.000Z', 'Asia/Beirut', 4, '2026-03-28'],
  ['2026-03-29T01:00:00.000Z', 'Asia/Beirut', 4, '2026-03-29'],
  // Havana goes back at 01:00: the first hour of 1 November 2026 comes twice.
  ['2026-11-01T05:30:00.000Z', 'America/Havana', 4, '2026-10-31'],
  ['2026-11-01T08:59:00.000Z', 'America/Havana', 4, '2026-10-31'],
  ['2026-11-01T09:00:00.000Z', 'America/Havana', 4, '2026-11-01'],
];

inEveryZone('localDateAt', () => {
  it.each(moments)('%s in %s, rolling over at %i, is %s', (instant, zone, rollover, day) => {
    expect(localDateAt(at(instant), zone, rollover)).toBe(day);
  });
});

describe('localDateAt', () => {
  it('rolls over at four unless told otherwise', () => {
    expect(localDateAt(at('2026-03-01T03:59:00Z'), 'UTC')).toBe('2026-02-28');
    expect(localDateAt(at('2026-03-01T04:00:00Z'), 'UTC')).toBe('2026-03-01');
  });

  it.each(['America/Los_Angeles', 'Europe/Madrid', 'Australia/Lord_Howe', 'Pacific/Apia'])(
    'never goes back and leaves no day out, over a year in %s',
    (zone) => {
      const days = new Set<string>();
      let before = '';
      for (let hour = 0; hour < 366 * 24; hour += 1) {
        const day = localDateAt(at('2026-01-01T12:00:00Z') + hour * 3_600_000, zone, 4);
        expect(day >= before).toBe(true);
        days.add(day);
        before = day;
      }
      expect(days.size).toBeGreaterThanOrEqual(366);
    },
  );

  it('rolls over at any hour of the clock', () => {
    expect(localDateAt(at('2026-03-01T22:59:00Z'), 'UTC', 23)).toBe('2026-02-28');
    expect(localDateAt(at('2026-03-01T23:00:00Z'), 'UTC', 23)).toBe('2026-03-01');
  });

  it.each(['undefined', 'Europe/Atlantis', '', ' '])('refuses the zone "%s"', (zone) => {
    expect(() => localDateAt(0, zone, 4)).toThrow(RangeError);
  });

  it('refuses an instant that is none, and an hour off the clock', () => {
    expect(() => localDateAt(Number.NaN, 'UTC', 4)).toThrow(RangeError);
    expect(() => localDateAt(0, 'UTC', 24)).toThrow(RangeError);
    expect(() => localDateAt(0, 'UTC', -1)).toThrow(RangeError);
    expect(() => localDateAt(0, 'UTC', 4.5)).toThrow(RangeError);
  });
});
