import type { Collector } from '../collector';
import { ImportRefusedError } from '../import-error';
import type { ImportPreview } from '../import-preview';
import { recordOf, textOf } from '../json-value';
import { tableOf, type Table } from '../table';
import { type ChosenColumns, describeColumns, fingerprintOf, mapColumns } from './columns';
import { readPeopleTable } from './read-people-table';

type Columns = Pick<ImportPreview, 'columns' | 'fingerprint'>;

/**
 * Reads the people of a table Tend has no special knowledge of, as far as its columns are
 * understood; what they were taken for is handed back so that a person can correct it.
 */
export function readAnyTable(
  table: Table,
  chosen: ChosenColumns | undefined,
  into: Collector,
): Columns {
  const mapping = mapColumns(table, chosen);
  const fields = new Set(mapping.values());
  const columns = describeColumns(table, mapping);
  const isKnowable = fields.has('email') || fields.has('phone') || fields.has('profile');
  if (isKnowable) readPeopleTable(table, mapping, into);
  else into.file(table.file, 'table', table.rows.length);
  return { columns, fingerprint: fingerprintOf(table) };
}

/** A list of flat records as a table: what many address books call JSON export. */
export function tableOfJson(name: string, json: unknown): Table | null {
  const list: unknown = Array.isArray(json) ? json : recordOf(json).contacts;
  if (!Array.isArray(list) || list.length === 0) return null;
  const records = list.map(recordOf);
  const header = [...new Set(records.slice(0, 1000).flatMap((record) => Object.keys(record)))];
  const cellOf = (value: unknown): string =>
    Array.isArray(value) ? value.map(textOf).join(', ') : textOf(value);
  if (header.length === 0) throw new ImportRefusedError('no-rows');
  const cells = records.map((record) => header.slice(0, 500).map((key) => cellOf(record[key])));
  const rows = [header, ...cells].map((row, line) => ({ line: line + 1, cells: row }));
  return tableOf(name, rows, () => true);
}
