import { importLimits } from './limits';
import type { ProblemReason } from './import-preview';

/** One record of a table: its cells, and the line of the file it begins on (from 1). */
export type CsvRow = { line: number; cells: string[]; problem?: ProblemReason };

export type Separator = ',' | ';' | '\t';

/**
 * Splits a table into records (RFC 4180): quotes, doubled quotes, line breaks inside quotes, any of
 * CR, LF, CRLF. Forgiving where files are broken: a quote that is never closed is given up at the end
 * of its line and that record is marked. Blank lines are left out. Never throws.
 * @example parseCsv('a,"b ""x"""\r\n', ',') // [{ line: 1, cells: ['a', 'b "x"'] }]
 */
export function parseCsv(
  text: string,
  separator: Separator,
  maxRows = importLimits.rows,
): CsvRow[] {
  const rows: CsvRow[] = [];
  const reader = new RecordReader(text, separator);
  while (rows.length < maxRows) {
    const row = reader.next();
    if (!row) break;
    if (row.cells.length > 1 || row.cells[0] !== '') rows.push(row);
  }
  return rows;
}

class RecordReader {
  private at: number;
  private line = 1;

  constructor(
    private readonly text: string,
    private readonly separator: Separator,
  ) {
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  next(): CsvRow | undefined {
    if (this.at >= this.text.length) return undefined;
    const { at, line } = this;
    return this.read(true) ?? this.readBroken(at, line);
  }

  /** One record; undefined when a quote in it is never closed. */
  private read(quotes: boolean): CsvRow | undefined {
    const row: CsvRow = { line: this.line, cells: [] };
    for (;;) {
      const cell = quotes && this.text[this.at] === '"' ? this.quoted() : this.bare();
      if (cell === undefined) return undefined;
      const problem = problemOf(cell, row.cells.length);
      if (problem) row.problem ??= problem;
      else row.cells.push(cell);
      if (this.text[this.at] === this.separator) {
        this.at += 1;
        continue;
      }
      this.endLine();
      return row;
    }
  }

  private readBroken(at: number, line: number): CsvRow {
    this.at = at;
    this.line = line;
    return { ...(this.read(false) ?? { line, cells: [] }), problem: 'broken-quotes' };
  }

  private bare(): string {
    const { text, at } = this;
    let to = at;
    for (; to < text.length; to += 1) {
      const unit = text[to];
      if (unit === this.separator || unit === '\n' || unit === '\r') break;
    }
    this.at = to;
    return text.slice(at, to);
  }

  private quoted(): string | undefined {
    const { text } = this;
    let from = this.at + 1;
    let cell = '';
    for (;;) {
      const quote = text.indexOf('"', from);
      if (quote < 0 || quote - this.at > importLimits.fieldLength * 4) return undefined;
      cell += text.slice(from, quote);
      from = quote + 2;
      if (text[quote + 1] === '"') {
        cell += '"';
        continue;
      }
      const inside = text.slice(this.at, quote);
      this.line += (inside.match(/\r\n|\n|\r/g) ?? []).length;
      this.at = quote + 1;
      // Words after a closing quote belong to the cell: `"a" b`. So do inner quotes nobody doubled.
      const rest = this.bare();
      return rest === '' ? cell : cell + rest;
    }
  }

  private endLine(): void {
    if (this.text[this.at] === '\r') this.at += 1;
    if (this.text[this.at] === '\n') this.at += 1;
    this.line += 1;
  }
}

function problemOf(cell: string, index: number): ProblemReason | undefined {
  if (cell.length > importLimits.fieldLength) return 'field-too-long';
  if (index >= importLimits.fields) return 'too-many-fields';
  return cell.includes('\0') ? 'control-characters' : undefined;
}

/** How often each separator occurs outside quotes in a line. */
function countOf(line: string, separator: Separator): number {
  return line.replace(/"[^"]*"/g, '').split(separator).length - 1;
}

/**
 * The separator of a table, told by its first lines: the one that splits most, comma before the
 * others.
 * @example sniffSeparator('a;b;c\n1;2;3') // ';'
 */
export function sniffSeparator(text: string): Separator {
  const lines = text.slice(0, 20_000).split(/\r\n|\n|\r/, 15);
  let best: Separator = ',';
  let most = 0;
  for (const separator of [',', ';', '\t'] as const) {
    const count = Math.max(0, ...lines.map((line) => countOf(line, separator)));
    if (count > most) [best, most] = [separator, count];
  }
  return best;
}
