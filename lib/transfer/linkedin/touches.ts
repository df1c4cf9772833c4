import { foldName } from '@/lib/domain/contact/fold-name';
import { slugKey } from '@/lib/domain/sighting/profile-key';
import { canonicalSlug } from '@/lib/linkedin/slug';
import { profileAliases, urnAlias } from '../build-person';
import { plainText } from '../clean-text';
import type { Collector } from '../collector';
import type { CsvRow } from '../csv-table';
import { readPacificStamp, readUtcInstant } from '../file-instant';
import type { ImportedPerson } from '../import-preview';
import { cellReader, type CellReader, type Table } from '../table';

type File = ReturnType<Collector['file']>;

/** Calls `read` for each readable row; the others become problems. */
function eachRow(
  table: Table,
  kind: string,
  into: Collector,
  read: (row: CsvRow, cell: CellReader, file: File) => void,
): void {
  const file = into.file(table.file, kind, table.rows.length);
  const cell = cellReader(table);
  for (const row of table.rows) {
    if (row.problem) into.problem(file, row.line, row.problem, row.cells);
    else read(row, cell, file);
  }
}

/** Invitations: those with words are messages; the others only say that you are connected. */
export function readInvitations(table: Table, into: Collector): void {
  eachRow(table, 'invitations', into, (row, cell, file) => {
    const words = plainText(cell(row, 'message'));
    if (words === '') {
      into.skip('no-words');
      return;
    }
    const isMine = /^out/i.test(cell(row, 'direction'));
    const other = isMine ? 'invitee' : 'inviter';
    const urn = urnAlias(cell(row, `${other} profile urn`));
    const alias = profileAliases(cell(row, `${other} profile url`))[0] ?? urn;
    const instant = readPacificStamp(cell(row, 'sent at', 'date sent'));
    if (instant === null) return into.problem(file, row.line, 'bad-date', row.cells);
    if (alias === undefined) return into.problem(file, row.line, 'person-unclear', row.cells);
    file.used += 1;
    const direction = isMine ? 'outbound' : 'inbound';
    into.touch({ alias, kind: 'message', day: into.dayIn(instant), direction }, words);
    return undefined;
  });
}

/** Endorsements that stand, given or received. */
export function readEndorsements(table: Table, into: Collector, given: boolean): void {
  const who = given ? 'endorsee' : 'endorser';
  eachRow(
    table,
    given ? 'endorsements-given' : 'endorsements-received',
    into,
    (row, cell, file) => {
      if (!/^(accepted)?$/i.test(cell(row, 'endorsement status'))) return into.skip('draft');
      const instant = readUtcInstant(cell(row, 'endorsement date'));
      if (instant === null) return into.problem(file, row.line, 'bad-date', row.cells);
      const alias = profileAliases(cell(row, `${who} public url`))[0];
      if (alias === undefined) return into.problem(file, row.line, 'person-unclear', row.cells);
      file.used += 1;
      const direction = given ? 'outbound' : 'inbound';
      const skill = plainText(cell(row, 'skill name'));
      into.touch({ alias, kind: 'endorsement', day: into.dayIn(instant), direction }, skill);
      return undefined;
    },
  );
}

/**
 * Recommendations name a person without an address. One connection of that name at that company
 * (or with that title) is meant beyond doubt; otherwise the row is shown as unclear.
 */
export function readRecommendations(table: Table, into: Collector, given: boolean): void {
  const byName = new Map<string, ImportedPerson[]>();
  for (const person of into.people) {
    const name = foldName(person.name);
    byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  const kind = given ? 'recommendations-given' : 'recommendations-received';
  eachRow(table, kind, into, (row, cell, file) => {
    const name = foldName(`${cell(row, 'first name')} ${cell(row, 'last name')}`);
    const company = foldName(cell(row, 'company'));
    const title = foldName(cell(row, 'job title'));
    const meant = (byName.get(name) ?? []).filter(
      (person) =>
        (company !== '' && foldName(person.company ?? '') === company) ||
        (title !== '' && foldName(person.position ?? '') === title),
    );
    const instant = readPacificStamp(cell(row, 'creation date'));
    const alias = meant.length === 1 ? meant[0]?.aliases[0] : undefined;
    if (instant === null) return into.problem(file, row.line, 'bad-date', row.cells);
    if (alias === undefined) return into.problem(file, row.line, 'person-unclear', row.cells);
    file.used += 1;
    const direction = given ? 'outbound' : 'inbound';
    const day = into.dayIn(instant);
    into.touch({ alias, kind: 'review', day, direction }, plainText(cell(row, 'text')));
    return undefined;
  });
}

/** `/posts/<author's slug>_words-activity-1`: the only address of a post that names its author. */
function authorOf(link: string): string | undefined {
  const raw = /linkedin\.com\/posts\/([^/?#_]+)_/.exec(link)?.[1];
  const slug = raw === undefined ? null : canonicalSlug(raw);
  return slug === null ? undefined : slugKey(slug);
}

const startsWithDate = /^\d{4}-\d{2}-\d{2}[ T]/;

/** Comments may hold line breaks nobody quoted: rows without a date go on with the row before. */
function glued(rows: readonly CsvRow[]): CsvRow[] {
  const whole: CsvRow[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (last && !startsWithDate.test(row.cells[0] ?? '')) {
      const [date = '', link = '', ...words] = last.cells;
      last.cells = [date, link, `${words.join(',')}\n${row.cells.join(',')}`];
    } else {
      whole.push({ ...row, cells: [...row.cells] });
    }
  }
  return whole;
}

/** Comments and reactions of yours, where the address of the post says whose it is. */
export function readPostTouches(
  table: Table,
  into: Collector,
  kind: 'comments' | 'reactions',
): void {
  const rows = kind === 'comments' ? glued(table.rows) : table.rows;
  eachRow({ ...table, rows }, kind, into, (row, cell, file) => {
    const instant = readUtcInstant(cell(row, 'date'));
    if (instant === null) return into.problem(file, row.line, 'bad-date', row.cells);
    const link = cell(row, 'link');
    const alias = authorOf(link);
    if (alias === undefined) return into.skip('author-unknown');
    file.used += 1;
    into.touch(
      {
        alias,
        kind: kind === 'comments' ? 'comment' : 'reaction',
        day: into.dayIn(instant),
        direction: 'outbound',
        where: link.slice(0, 2000),
      },
      kind === 'comments' ? plainText(cell(row, 'message')) : '',
    );
    return undefined;
  });
}

/** Your own posts tell nothing about anybody else: read, counted, not kept. */
export function readShares(table: Table, into: Collector): void {
  into.file(table.file, 'shares', table.rows.length);
}
