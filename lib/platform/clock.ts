import { browser } from 'wxt/browser';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { localDateAt } from '@/lib/domain/calendar/local-date-at';

/** The one source of now and today in a context (E12). Instants are epoch milliseconds. */
export type Clock = {
  now: () => number;
  /** The local day, rolling over at the set hour. */
  today: () => LocalDate;
  /** The local day of an instant. */
  dayOf: (instant: number) => LocalDate;
  /** The hour of the local clock now, 0 to 23. */
  hour(): number;
  /** The next instant, by the browser's own clock, at which this hour begins. */
  nextHourAt(hour: number): number;
  /** The instant, by the browser's own clock, at which the next day begins. */
  nextDayAt: () => number;
};

/** Storage key under which the e2e build finds the offset, in ms, of its clock. */
const offsetKey = 'e2eNow';

async function watchedOffset(): Promise<() => number> {
  if (import.meta.env.MODE !== 'e2e') return () => 0;
  let offset = 0;
  const read = (value: unknown) => {
    offset = typeof value === 'number' ? value : 0;
  };
  browser.storage.onChanged.addListener((changes) => {
    const change = changes[offsetKey];
    if (change) read(change.newValue);
  });
  read((await browser.storage.local.get(offsetKey))[offsetKey]);
  return () => offset;
}

/** The zone this device is in now; asked each time, because people travel. */
const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The clock of this context. `rolloverHour` is asked at each call, so a changed setting counts at
 * once. In the e2e build, and only there, tests can set it forward or back.
 * @example const clock = await createClock(() => settings.current().rolloverHour)
 */
export async function createClock(rolloverHour: () => number): Promise<Clock> {
  const offset = await watchedOffset();
  const now = () => Date.now() + offset();
  const dayOf = (instant: number) => localDateAt(instant, timeZone(), rolloverHour());
  const nextDayAt = () => {
    const [year = 0, month = 1, day = 1] = dayOf(now()).split('-').map(Number);
    return new Date(year, month - 1, day + 1, rolloverHour()).getTime() - offset();
  };
  const hour = () => new Date(now()).getHours();
  const nextHourAt = (wanted: number) => {
    const at = new Date(now());
    const days = at.getHours() >= wanted ? 1 : 0;
    at.setHours(wanted, 0, 0, 0);
    at.setDate(at.getDate() + days);
    return at.getTime() - offset();
  };
  return { now, today: () => dayOf(now()), dayOf, hour, nextHourAt, nextDayAt };
}
