import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { foldName } from '@/lib/domain/contact/fold-name';

const prefix = 'entry:';

type Entry = { name: string; connectedOn?: LocalDate; company?: string };

const part = (text = '') => foldName(text).replaceAll('|', ' ').slice(0, 150);

/**
 * How a person is known again whom a list of connections names without any address: by name and the
 * day of the connection, which never changes; without a day by name and company. Null when there is
 * neither. `isCrowded`: another entry of the list has this name and day, so the company tells them
 * apart.
 * @example entryAlias({ name: 'Mira Sol', connectedOn: '2020-03-27' }) // 'entry:mira sol|2020-03-27'
 */
export function entryAlias(
  { name, connectedOn, company }: Entry,
  isCrowded = false,
): string | null {
  const [who, where] = [part(name), part(company)];
  if (who === '' || (connectedOn === undefined && where === '')) return null;
  const withCompany = isCrowded || connectedOn === undefined;
  return `${prefix}${who}|${connectedOn ?? ''}${withCompany ? `|${where}` : ''}`;
}

/** Whether an alias is no address anybody has, but the place of somebody in a list. */
export const isEntryAlias = (alias: string): boolean => alias.startsWith(prefix);
