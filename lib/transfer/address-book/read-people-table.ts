import { buildPerson, type RawPerson } from '../build-person';
import type { Collector } from '../collector';
import type { CsvRow } from '../csv-table';
import { isNoDate, readAnnualDate, readDay } from '../file-date';
import type { PersonField } from '../header-fields';
import type { Table } from '../table';
import { addressBookKind, type ColumnMapping } from './columns';

const labelSeparator = /\s*(?::::|[,;])\s*/;

/** Tend's own CSV says with a column that an apostrophe before a formula was put there by Tend. */
const unguard = (value: string) => value.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/u, '');

/**
 * The people of any table, read by what its columns mean. Google's ` ::: ` and lists with commas
 * are taken apart; a star before a label marks one of Google's own.
 */
export function readPeopleTable(table: Table, mapping: ColumnMapping, into: Collector): void {
  const kind = addressBookKind(table);
  const file = into.file(table.file, kind, table.rows.length);
  const clean = kind === 'tend-csv' ? unguard : (value: string) => value;
  for (const row of table.rows) {
    if (row.problem) {
      into.problem(file, row.line, row.problem, row.cells);
      continue;
    }
    const { unread, ...raw } = rawPerson(row, mapping, clean);
    // Tend's own table names people without an address as it has them.
    const person = buildPerson({ ...raw, isListed: kind === 'tend-csv' }, 'address-book');
    if (typeof person === 'string') {
      if (row.cells.some((cell) => cell.trim() !== '')) {
        into.problem(file, row.line, person, row.cells);
      }
      continue;
    }
    file.used += 1;
    into.withoutDate(file, row.line, person.name, unread);
    into.person(person);
  }
}

function rawPerson(
  row: CsvRow,
  mapping: ColumnMapping,
  clean: (value: string) => string,
): RawPerson & { unread: string[] } {
  const values = new Map<PersonField, string[]>();
  for (const [index, field] of mapping) {
    const value = clean((row.cells[index] ?? '').trim());
    if (value !== '') values.set(field, [...(values.get(field) ?? []), value]);
  }
  const all = (field: PersonField) => values.get(field) ?? [];
  const one = (field: PersonField) => all(field)[0] ?? '';
  const parts = [one('firstName'), one('middleName'), one('lastName')].filter(Boolean).join(' ');
  const unread: string[] = [];
  const read = <T>(field: PersonField, reader: (text: string) => T | null) => {
    const text = one(field);
    if (isNoDate(text)) return null;
    const date = reader(text);
    if (date === null) unread.push(text);
    return date;
  };
  const annualDates = (['birthday', 'anniversary'] as const).flatMap((kind) => {
    const date = read(kind, readAnnualDate);
    return date ? [{ kind, ...date }] : [];
  });
  const connectedOn = read('connectedOn', readDay);
  const tags = all('tags')
    .flatMap((value) => value.split(labelSeparator))
    .filter((tag) => tag !== '' && !tag.startsWith('*'));
  return {
    name: one('name') || parts,
    profiles: all('profile'),
    emails: all('email'),
    phones: all('phone'),
    headline: one('headline'),
    company: one('company'),
    position: one('position'),
    location: one('location'),
    note: all('note').join('\n\n'),
    tags,
    ...(annualDates.length > 0 ? { annualDates } : {}),
    ...(connectedOn === null ? {} : { connectedOn }),
    unread,
  };
}
