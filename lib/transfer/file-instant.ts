import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { localDateAt } from '@/lib/domain/calendar/local-date-at';
import { readDay } from './file-date';

const minute = 60_000;
const day = 86_400_000;

/**
 * A time stamp that names its zone, or has none and means UTC: `2020-03-27 10:11:12 UTC`,
 * `2020/03/27 10:11:12 UTC`, `2020-03-27 10:11:12`. Epoch ms, or null.
 * @example readUtcInstant('1970-01-01 00:01:00 UTC') // 60000
 */
export function readUtcInstant(text: string): number | null {
  const parts = /^(\d{4}[-/]\d{1,2}[-/]\d{1,2})[ T](\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(
    text.trim(),
  );
  if (!parts) return null;
  return instantOf(parts[1] ?? '', Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0));
}

function instantOf(date: string, hours: number, minutes: number, seconds: number): number | null {
  const local = readDay(date);
  if (local === null || hours > 23 || minutes > 59 || seconds > 60) return null;
  const [year = 0, month = 1, dayOfMonth = 1] = local.split('-').map(Number);
  return Date.UTC(year, month - 1, dayOfMonth, hours, minutes, seconds);
}

/**
 * A stamp as LinkedIn writes it into Invitations and Recommendations: `3/27/20, 5:04 PM`. It is the
 * wall clock of the US Pacific zone (93 pairs in three exports); in the hour that clocks turn
 * back it is the earlier of the two. Epoch ms, or null.
 * @example readPacificStamp('7/1/20, 5:00 AM') // Date.UTC(2020, 6, 1, 12)
 */
export function readPacificStamp(text: string): number | null {
  const parts = /^(\d{1,2}\/\d{1,2}\/\d{2,4}),?\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*([AP])\.?M/iu.exec(
    text.trim(),
  );
  if (!parts) return readUtcInstant(text);
  const twelve = Number(parts[2]) % 12;
  const hours = /p/i.test(parts[4] ?? '') ? twelve + 12 : twelve;
  const wall = instantOf(parts[1] ?? '', hours, Number(parts[3]), 0);
  if (wall === null) return null;
  // Pacific time is 7 or 8 hours behind UTC; the earlier instant that shows this wall clock.
  for (const offset of [7, 8]) {
    const instant = wall + offset * 60 * minute;
    if (wallClock(instant, 'America/Los_Angeles') === wall) return instant;
  }
  return wall + 8 * 60 * minute;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function wallClock(instant: number, timeZone: string): number {
  let format = formatters.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, format);
  }
  const of: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) of[type] = Number(value);
  const { year = 0, month = 1, hour = 0 } = of;
  return Date.UTC(year, month - 1, of.day ?? 1, hour, of.minute ?? 0, of.second ?? 0);
}

/**
 * Turns instants into days of one zone, quickly: a zone whose offset is the same at both ends of a
 * UTC day needs no calendar inside it. A file holds 300 000 instants on a few thousand days.
 * @example const dayIn = daysIn('Europe/Madrid'); dayIn(Date.UTC(2026, 2, 1, 23, 30)) // '2026-03-02'
 */
export function daysIn(timeZone: string): (instant: number) => LocalDate {
  const offsets = new Map<number, number | null>();
  const days = new Map<number, LocalDate>();
  const offsetAt = (instant: number) => wallClock(instant, timeZone) - instant;
  const offsetOn = (start: number) => {
    const known = offsets.get(start);
    if (known !== undefined) return known;
    const offset = offsetAt(start);
    const same = offset === offsetAt(start + day - 1000) ? offset : null;
    offsets.set(start, same);
    return same;
  };
  return (instant) => {
    const offset = offsetOn(Math.floor(instant / day) * day);
    if (offset === null) return localDateAt(instant, timeZone, 0);
    const start = Math.floor((instant + offset) / day) * day;
    const known = days.get(start);
    if (known !== undefined) return known;
    const date = localDateAt(start, 'UTC', 0);
    days.set(start, date);
    return date;
  };
}
