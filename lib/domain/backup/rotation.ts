import { addDays } from '@/lib/domain/calendar/add-days';
import { isLocalDate, type LocalDate } from '@/lib/domain/calendar/local-date';

/** How many copies are kept: the last days, then one a week, then one a month. */
export const rotation = { daily: 7, weekly: 4, monthly: 12 } as const;

/**
 * The name of the copy of a day.
 * @example backupName('2026-03-02', false) // 'tend-2026-03-02.tend'
 */
export const backupName = (day: LocalDate, isLocked: boolean): string =>
  `tend-${day}${isLocked ? '-locked' : ''}.tend`;

/** The day a file is the copy of; null when it is none of Tend's. */
export function dayOfBackup(name: string): LocalDate | null {
  const day = /^tend-(\d{4}-\d{2}-\d{2})(?:-locked)?\.tend$/.exec(name)?.[1];
  return day !== undefined && isLocalDate(day) ? day : null;
}

/**
 * Which copies have had their time: all but the newest of each of the last 7 days, 4 weeks and 12
 * months that have one. Files that are no copies of Tend's are never among them, nor is `written`,
 * the copy just made: of its day it is the newest, whatever it is called.
 * @example outdatedBackups(['tend-2020-01-01.tend', 'mine.txt'], '2026-03-02') // []
 */
export function outdatedBackups(
  names: readonly string[],
  today: LocalDate,
  written?: string,
): string[] {
  const place = ({ name }: { name: string }) => (name === written ? '0' : `1${name}`);
  const copies = names
    .flatMap((name) => {
      const day = dayOfBackup(name);
      return day === null || day > today ? [] : [{ name, day }];
    })
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : place(a) < place(b) ? -1 : 1));
  const kept = new Set<string>();
  keepNewest(copies, (day) => day, rotation.daily, kept);
  keepNewest(copies, weekOf, rotation.weekly, kept);
  keepNewest(copies, (day) => day.slice(0, 7), rotation.monthly, kept);
  return copies.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}

function keepNewest(
  copies: readonly { name: string; day: LocalDate }[],
  periodOf: (day: LocalDate) => string,
  count: number,
  kept: Set<string>,
): void {
  const periods = new Set<string>();
  for (const { name, day } of copies) {
    const period = periodOf(day);
    if (periods.has(period)) continue;
    if (periods.size === count) return;
    periods.add(period);
    kept.add(name);
  }
}

/** The Monday of a day's week. Weeks are counted from a Monday long ago. */
function weekOf(day: LocalDate): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const days = Math.floor(Date.UTC(year, month - 1, date) / 86_400_000);
  const sinceMonday = (days + 3) % 7;
  return addDays(day, -sinceMonday);
}
