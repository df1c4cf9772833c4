/**
 * The name of a month, or with a day the day of a year, without a year.
 *
 * @example formatDayOfYear(4) // 'April'
 * @example formatDayOfYear(4, 20) // '20 April'
 */
export function formatDayOfYear(month: number, day?: number, locale = 'en-GB'): string {
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    day: day === undefined ? undefined : 'numeric',
    timeZone: 'UTC',
  });
  // A leap year, so that 29 February has a name.
  return format.format(new Date(Date.UTC(2024, month - 1, day ?? 1)));
}
