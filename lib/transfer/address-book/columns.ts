import { emailAlias } from '@/lib/domain/contact/contact-alias';
import type { CsvRow } from '../csv-table';
import { fieldOfHeader, type PersonField, personFields } from '../header-fields';
import type { ImportedColumn } from '../import-preview';
import type { Table } from '../table';

/** Which column means what; an index without an entry is left out. */
export type ColumnMapping = ReadonlyMap<number, PersonField>;

/** What a person chose by hand, by header: a field, or '' for "leave it out". */
export type ChosenColumns = Readonly<Record<string, string>>;

const sampled = 25;

/** Whether a first row is a header: at least one of its names says who somebody is. */
export function isPeopleHeader(folded: readonly string[]): boolean {
  const fields = folded.map(fieldOfHeader);
  return (['name', 'firstName', 'lastName', 'email', 'profile'] as const).some((field) =>
    fields.includes(field),
  );
}

const isField = (value: string | undefined): value is PersonField =>
  personFields.some((field) => field === value);

/**
 * The meaning of each column: chosen by hand, else by its name, else by what its values look like.
 * `Title` is a job title unless the table also has a suffix, as Outlook's has, where it is "Dr".
 */
export function mapColumns(table: Table, chosen: ChosenColumns = {}): ColumnMapping {
  const mapping = new Map<number, PersonField>();
  const isOutlook = table.folded.includes('suffix');
  const hasPosition = table.folded.some((name) => fieldOfHeader(name) === 'position');
  for (const [index, name] of table.folded.entries()) {
    const byHand = chosen[table.header[index] ?? ''];
    if (byHand !== undefined) {
      if (isField(byHand)) mapping.set(index, byHand);
      continue;
    }
    const isTitle = name === 'title' && !isOutlook && !hasPosition;
    const field = fieldOfHeader(name) ?? (isTitle ? 'position' : sniffColumn(table.rows, index));
    if (field) mapping.set(index, field);
  }
  return mapping;
}

/** An e-mail address or a profile address is one whatever the column is called. */
function sniffColumn(rows: readonly CsvRow[], index: number): PersonField | null {
  const values = samplesOf(rows, index, sampled);
  if (values.length === 0) return null;
  const share = (test: (value: string) => boolean) => values.filter(test).length / values.length;
  if (share((value) => emailAlias(value) !== null) > 0.7) return 'email';
  if (share((value) => /linkedin\.com\/in\//i.test(value)) > 0.7) return 'profile';
  return null;
}

function samplesOf(rows: readonly CsvRow[], index: number, count: number): string[] {
  const values: string[] = [];
  for (const row of rows.slice(0, 200)) {
    const value = row.cells[index]?.trim();
    if (value) values.push(value.slice(0, 80));
    if (values.length === count) break;
  }
  return values;
}

/** The columns as the mapping screen shows them. */
export function describeColumns(table: Table, mapping: ColumnMapping): ImportedColumn[] {
  return table.header.map((header, index) => ({
    header,
    samples: samplesOf(table.rows, index, 3),
    field: mapping.get(index) ?? null,
  }));
}

/** A table's header as one text: the same columns next time get the same mapping. */
export const fingerprintOf = (table: Table): string => table.folded.join('|').slice(0, 2000);

/** The program a table comes from, where its header tells. */
export function addressBookKind(table: Table): string {
  const has = (name: string) => table.folded.includes(name);
  if (has('x-guarded')) return 'tend-csv';
  if (has('phonetic first name') || has('given name yomi') || has('e-mail 1 - value')) {
    return 'google-contacts';
  }
  if (has('e-mail address') && (has('business street') || has('home phone'))) return 'outlook';
  if (has('record id') || has('contact id')) return 'hubspot';
  if (has('person linkedin url')) return 'apollo';
  if (has('screen name') && has('primary email')) return 'thunderbird';
  return 'table';
}
