import { entryAlias } from '@/lib/domain/import/entry-alias';
import { buildPerson, type RawPerson } from '../build-person';
import { withoutEdges } from '../clean-text';
import type { Collector } from '../collector';
import { isNoDate, readDay } from '../file-date';
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

type Listed = { row: CsvRow; raw: RawPerson; unread: string[] };

/**
 * Connections.csv in each of its header variants. A row that is blank but for its date is a closed
 * account and only counted. Connected On is the UTC day of the accept and stays as it is; where it
 * cannot be read it is left out. Exports of 2018 to 2022 have no address for most people: these are
 * known by name and day (lib/domain/import/entry-alias.ts).
 */
export function readConnections(table: Table, into: Collector): void {
  const file = into.file(table.file, 'connections', table.rows.length);
  const listed = listedIn(table, into, file);
  const crowded = crowdedEntries(listed);
  for (const { row, raw, unread } of listed) {
    const isCrowded = crowded.size > 0 && crowded.has(entryAlias(raw) ?? '');
    const person = buildPerson({ ...raw, isListed: true, isCrowded }, 'connections');
    if (typeof person === 'string') {
      into.problem(file, row.line, person, row.cells);
      continue;
    }
    file.used += 1;
    into.withoutDate(file, row.line, person.name, unread);
    into.person(person);
  }
}

function listedIn(table: Table, into: Collector, file: ReturnType<Collector['file']>): Listed[] {
  const columns = columnsOf(table);
  const all = (row: CsvRow, field: PersonField) =>
    (columns.get(field) ?? []).flatMap((index) => withoutEdges(row.cells[index] ?? '') || []);
  const one = (row: CsvRow, field: PersonField) => all(row, field)[0] ?? '';
  return table.rows.flatMap((row) => {
    if (row.problem) {
      into.problem(file, row.line, row.problem, row.cells);
      return [];
    }
    const names = [one(row, 'firstName'), one(row, 'middleName'), one(row, 'lastName')];
    const name = names.filter(Boolean).join(' ') || one(row, 'name');
    const [profiles, emails] = [all(row, 'profile'), all(row, 'email')];
    if (name === '' && profiles.length === 0 && emails.length === 0) {
      into.skip('blank-account');
      return [];
    }
    const written = one(row, 'connectedOn');
    const connectedOn = readDay(written);
    const raw = {
      name,
      profiles,
      emails,
      company: one(row, 'company'),
      position: one(row, 'position'),
      location: one(row, 'location'),
      ...(connectedOn === null ? {} : { connectedOn }),
    };
    return [{ row, raw, unread: connectedOn === null && !isNoDate(written) ? [written] : [] }];
  });
}

/** The entries that more than one row without an address would have: there the company tells, too. */
function crowdedEntries(listed: readonly Listed[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { raw } of listed) {
    const hasAddress = (raw.profiles?.length ?? 0) + (raw.emails?.length ?? 0) > 0;
    const entry = hasAddress ? null : entryAlias(raw);
    if (entry === null) continue;
    if (seen.has(entry)) twice.add(entry);
    seen.add(entry);
  }
  return twice;
}
