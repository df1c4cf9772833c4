import { UTCDate } from '@date-fns/utc';
import { fromUtcDay } from './utc-day';
import type { LocalDate } from './local-date';

/** The hour at which a day gives way to the next when nothing else is set (E12). */
export const defaultRolloverHour = 4;

const hourMs = 3_600_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a thousand times as much as using one, so each zone keeps its own. */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

type WallClock = { day: LocalDate; hour: number; sinceMidnightMs: number };

function wallClockAt(instantMs: number, timeZone: string): WallClock {
  const read = new Map<string, number>();
  for (const part of formatterFor(timeZone).formatToParts(instantMs)) {
    if (part.type !== 'literal') read.set(part.type, Number(part.value));
  }
  const of = (type: string): number => read.get(type) ?? 0;
  const date = new UTCDate(0);
  date.setFullYear(of('year'), of('month') - 1, of('day'));
  const day = fromUtcDay(date);
  if (day === undefined) throw new RangeError(`No calendar day for the instant ${instantMs}`);
  const hour = of('hour');
  return {
    day,
    hour,
    sinceMidnightMs: hour * hourMs + of('minute') * 60_000 + of('second') * 1000,
  };
}

/**
 * The one place where an instant becomes a day (E12): the calendar day on the wall in `timeZone`,
 * where a day lasts until `rolloverHour` on the next morning's clock. Before that hour it is still
 * the day before, meaning the last day that existed there: Pacific/Apia went from 29 to 31 December
 * 2011, and Tend never says it is the 30th.
 *
 * @param instantMs epoch milliseconds
 * @param timeZone an IANA name, always given; an unset zone must not pass unseen
 * @param rolloverHour a whole hour from 0 to 23
 * @throws RangeError for an unknown zone, an instant that is no time, or an hour off the clock
 * @example localDateAt(Date.UTC(2026, 2, 1, 2, 30), 'Europe/Madrid', 4); // '2026-02-28'
 */
export function localDateAt(
  instantMs: number,
  timeZone: string,
  rolloverHour: number = defaultRolloverHour,
): LocalDate {
  if (!Number.isInteger(rolloverHour) || rolloverHour < 0 || rolloverHour > 23) {
    throw new RangeError(`A day cannot roll over at hour ${rolloverHour}`);
  }
  if (timeZone.trim() === '') throw new RangeError('A time zone must be named');
  const now = wallClockAt(instantMs, timeZone);
  if (now.hour >= rolloverHour) return now.day;
  // One second before today's midnight. A clock that went back since then leaves us short of it.
  const before = instantMs - now.sinceMidnightMs - 1000;
  const previous = wallClockAt(before, timeZone).day;
  return previous === now.day ? wallClockAt(before - 3 * hourMs, timeZone).day : previous;
}
