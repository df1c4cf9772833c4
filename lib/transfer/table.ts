import { type CsvRow, parseCsv, sniffSeparator } from './csv-table';
import { decodeText } from './decode-text';
import { foldHeader } from './header-fields';

/** A table with its header: cells are asked for by the name of their column, never by position. */
export type Table = {
  file: string;
  /** The header as written, and folded (see header-fields.ts). */
  header: string[];
  folded: string[];
  rows: CsvRow[];
};

/** LinkedIn puts up to three lines of notes before the header; others put a title there. */
const headerWithin = 15;

/**
 * Reads a table and finds its header: the first record near the top that `isHeader` says yes to.
 * Null when there is none.
 * @example readTable('Connections.csv', bytes, (names) => names.includes('connected on'))
 */
export function readTable(
  file: string,
  bytes: Uint8Array,
  isHeader: (folded: readonly string[]) => boolean,
): Table | null {
  const text = decodeText(bytes);
  const rows = parseCsv(text, sniffSeparator(text));
  return tableOf(file, rows, isHeader);
}

/** The same for records that are parsed already. */
export function tableOf(
  file: string,
  rows: readonly CsvRow[],
  isHeader: (folded: readonly string[]) => boolean,
): Table | null {
  for (const [index, row] of rows.slice(0, headerWithin).entries()) {
    const folded = row.cells.map(foldHeader);
    if (isHeader(folded)) {
      return { file, header: row.cells, folded, rows: rows.slice(index + 1) };
    }
  }
  return null;
}

/** Reads cells of one table by the name of the column; the first of several that exists and is filled. */
export type CellReader = (row: CsvRow, ...columns: string[]) => string;

export function cellReader(table: Table): CellReader {
  const places = new Map<string, number>();
  for (const [index, name] of table.folded.entries()) {
    if (!places.has(name)) places.set(name, index);
  }
  return (row, ...columns) => {
    for (const column of columns) {
      const place = places.get(column);
      const value = place === undefined ? undefined : row.cells[place];
      if (value !== undefined && value.trim() !== '') return value;
    }
    return '';
  };
}
