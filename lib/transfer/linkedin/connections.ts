import { buildPerson } from '../build-person';
import { withoutEdges } from '../clean-text';
import type { Collector } from '../collector';
import { readDay } from '../file-date';
import { fieldOfHeader, type PersonField } from '../header-fields';
import type { CsvRow } from '../csv-table';
import type { Table } from '../table';

/** The columns of a connections file by meaning, whatever their language and order. */
function columnsOf(table: Table): Map<PersonField, number[]> {
  const columns = new Map<PersonField, number[]>();
  for (const [index, name] of table.folded.entries()) {
    const field = fieldOfHeader(name);
    if (field) columns.set(field, [...(columns.get(field) ?? []), index]);
  }
  return columns;
}

/**
 * Connections.csv in each of its header variants. A row that is blank but for its date is a closed
 * account and only counted; Connected On is the UTC day of the accept and stays as it is.
 */
export function readConnections(table: Table, into: Collector): void {
  const file = into.file(table.file, 'connections', table.rows.length);
  const columns = columnsOf(table);
  const all = (row: CsvRow, field: PersonField) =>
    (columns.get(field) ?? []).flatMap((index) => withoutEdges(row.cells[index] ?? '') || []);
  const one = (row: CsvRow, field: PersonField) => all(row, field)[0] ?? '';
  for (const row of table.rows) {
    if (row.problem) {
      into.problem(file, row.line, row.problem, row.cells);
      continue;
    }
    const names = [one(row, 'firstName'), one(row, 'middleName'), one(row, 'lastName')];
    const name = names.filter(Boolean).join(' ') || one(row, 'name');
    const profiles = all(row, 'profile');
    const emails = all(row, 'email');
    if (name === '' && profiles.length === 0 && emails.length === 0) {
      into.skip('blank-account');
      continue;
    }
    const written = one(row, 'connectedOn');
    const connectedOn = written === '' ? null : readDay(written);
    if (written !== '' && connectedOn === null) {
      into.problem(file, row.line, 'bad-date', row.cells);
      continue;
    }
    const person = buildPerson(
      {
        name,
        profiles,
        emails,
        company: one(row, 'company'),
        position: one(row, 'position'),
        location: one(row, 'location'),
        ...(connectedOn === null ? {} : { connectedOn }),
      },
      'connections',
    );
    if (typeof person === 'string') {
      into.problem(file, row.line, person, row.cells);
      continue;
    }
    file.used += 1;
    into.person(person);
  }
}
