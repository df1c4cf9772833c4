import { daysBetween } from '../domain/calendar/days-between';
import { isLocalDate } from '../domain/calendar/local-date';
import { toUtcDay } from '../domain/calendar/utc-day';
import { t } from './strings';

/**
 * A day in words. Near `today` it says so; another year is named. What is no day comes back as it is.
 *
 * @example formatDay('2026-02-17', '2026-03-03') // '17 Feb'
 * @example formatDay('2026-03-02', '2026-03-03') // 'yesterday'
 * @example formatDay('2024-02-17', '2026-03-03') // '17 Feb 2024'
 */
export function formatDay(day: string, today?: string, locale = 'en-GB'): string {
  const key = `${day} ${today ?? ''} ${locale}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  if (!isLocalDate(day)) return day;
  const words = sayDay(day, today, locale);
  said.set(key, words);
  return words;
}

/** Many rows say the same days, and say them again with every letter of a search. */
const said = new Map<string, string>();

function sayDay(day: string, today: string | undefined, locale: string): string {
  const distance = isLocalDate(today) ? daysBetween(today, day) : undefined;
  if (distance === 0) return t('common.day.today');
  if (distance === -1) return t('common.day.yesterday');
  if (distance === 1) return t('common.day.tomorrow');
  const isThisYear = today?.slice(0, 4) === day.slice(0, 4);
  return formatOf(locale, isThisYear).format(toUtcDay(day));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one costs far more than using it, and a timeline has hundreds of days. */
function formatOf(locale: string, isThisYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${String(isThisYear)}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: isThisYear ? undefined : 'numeric',
    timeZone: 'UTC',
  });
  formats.set(key, format);
  return format;
}
