import { t } from './strings';

const msPerDay = 86_400_000;

/** Days since 1970 of a real calendar day, else undefined. UTC only carries the three numbers. */
function dayNumber(day: string): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (!year || !month || !date) return undefined;
  const at = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  return new Date(at).getUTCDate() === Number(date) ? Math.round(at / msPerDay) : undefined;
}

/**
 * A day in words. Near `today` it says so; another year is named. What is no day comes back as it is.
 *
 * @example formatDay('2026-02-17', '2026-03-03') // '17 Feb'
 * @example formatDay('2026-03-02', '2026-03-03') // 'yesterday'
 * @example formatDay('2024-02-17', '2026-03-03') // '17 Feb 2024'
 */
export function formatDay(day: string, today?: string, locale = 'en-GB'): string {
  const number = dayNumber(day);
  if (number === undefined) return day;
  const now = today === undefined ? undefined : dayNumber(today);
  if (now !== undefined) {
    if (number === now) return t('common.day.today');
    if (number === now - 1) return t('common.day.yesterday');
    if (number === now + 1) return t('common.day.tomorrow');
  }
  const sameYear = today?.slice(0, 4) === day.slice(0, 4);
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(number * msPerDay);
}
