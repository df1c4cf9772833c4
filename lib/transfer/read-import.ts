import { isPeopleHeader, type ChosenColumns } from './address-book/columns';
import { readVcards } from './address-book/read-vcards';
import { isBackup, readEnvelope } from './backup';
import { baseOf, isBeside, isHarmless } from './beside';
import { Collector } from './collector';
import { decodeText } from './decode-text';
import { fileKind } from './detect';
import { daysIn } from './file-instant';
import { ImportRefusedError } from './import-error';
import type { ImportFormat, ImportPreview } from './import-preview';
import { type ByteBudget, inflateWithin, newByteBudget } from './inflate';
import { parseJson } from './json-value';
import { importLimits } from './limits';
import {
  archiveKindOfHeader,
  archiveKindOfName,
  isArchiveName,
  isTalkWithHelper,
} from './linkedin/archive-file';
import { type ArchiveTable, readArchiveTables, tablesOfSnapshotApi } from './linkedin/archive';
import { readAnyTable, tableOfJson } from './address-book/read-any-table';
import { readTable } from './table';
import { listZip } from './unzip';

export type ImportFile = { name: string; bytes: Uint8Array };
export type ImportOptions = {
  /** The zone in which instants become days; UTC when absent. */
  timeZone?: string;
  /** Columns whose meaning a person chose by hand, by header. */
  columns?: ChosenColumns;
  /** Hears which file is being read, and how many people were found so far. */
  onProgress?: (file: string, people: number) => void;
};

/**
 * Reads a file a person brings, whatever it is: LinkedIn's archive or one file of it, another
 * address book's CSV, vCards, Tend's own backup. Detects the format by content, never writes, never
 * throws: what cannot be imported says why in `error`, single bad records are in `problems`.
 * @example (await readImport({ name: 'Connections.csv', bytes })).people.length
 */
export function readImport(file: ImportFile, options: ImportOptions = {}): Promise<ImportPreview> {
  return readImports([file], options);
}

/** The same for several files dropped at once, as an unpacked archive is. */
export async function readImports(
  files: readonly ImportFile[],
  options: ImportOptions = {},
): Promise<ImportPreview> {
  const into = new Collector(daysIn(options.timeZone ?? 'UTC'), options.onProgress);
  try {
    const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
    if (total > importLimits.fileBytes) throw new ImportRefusedError('too-large');
    await Promise.resolve();
    return finish(into, new Reading(into, options).read(files));
  } catch (error) {
    return { ...finish(into, partsOf(error)), people: [], touches: [], error: refusalOf(error) };
  }
}

/** A table whose columns say nothing: the person has to say what they mean. */
class NeedsMapping extends ImportRefusedError {
  constructor(readonly parts: Parts) {
    super('needs-mapping');
  }
}

const partsOf = (error: unknown): Parts => (error instanceof NeedsMapping ? error.parts : {});

function refusalOf(error: unknown): NonNullable<ImportPreview['error']> {
  if (error instanceof ImportRefusedError) return { reason: error.reason, detail: error.detail };
  // Whatever went wrong inside a reader, nothing of the file was used.
  return { reason: 'damaged', detail: error instanceof Error ? error.message.slice(0, 200) : '' };
}

type Parts = Partial<Pick<ImportPreview, 'format' | 'columns' | 'fingerprint' | 'backup'>>;

function finish(into: Collector, parts: Parts): ImportPreview {
  const touches = into.allTouches().filter((touch) => touch.alias !== into.owner.alias);
  const isOwner = ({ aliases }: { aliases: string[] }) => aliases.includes(into.owner.alias ?? '');
  return {
    format: parts.format ?? null,
    files: into.files,
    people: into.people.filter((person) => !isOwner(person)),
    touches,
    problems: into.problems,
    problemCount: into.problemCount,
    incomplete: into.incomplete,
    incompleteCount: into.incompleteCount,
    skipped: into.skipped,
    ...(into.owner.name || into.owner.alias ? { owner: into.owner } : {}),
    ...(parts.columns ? { columns: parts.columns, fingerprint: parts.fingerprint } : {}),
    ...(parts.backup ? { backup: parts.backup } : {}),
    error: null,
  };
}

class Reading {
  private readonly budget: ByteBudget = newByteBudget();
  private readonly archive: ArchiveTable[] = [];
  private parts: Parts = {};
  /** Why the first of several files could not be read. */
  private refused: ImportRefusedError | undefined;

  constructor(
    private readonly into: Collector,
    private readonly options: ImportOptions,
  ) {}

  read(files: readonly ImportFile[]): Parts {
    if (files.length === 0) throw new ImportRefusedError('empty');
    const isFolder = files.some(({ name }) => archiveKindOfName(baseOf(name)) !== null);
    for (const file of files) {
      if (files.length === 1) this.readFile(file, 0);
      else if (!isBeside(file, isFolder)) this.readAmongOthers(file);
    }
    if (this.archive.length > 0) {
      readArchiveTables(this.archive, this.into);
      this.parts.format ??= files.length > 1 ? 'linkedin-archive' : 'linkedin-file';
    }
    const { into, parts } = this;
    if (parts.backup) return parts;
    if (!parts.format) throw this.refused ?? new ImportRefusedError('nothing-useful');
    if (into.people.length > 0 || into.touchCount() > 0) return parts;
    if (parts.columns && into.problemCount === 0) throw new NeedsMapping(parts);
    throw new ImportRefusedError('no-rows');
  }

  /** One file that is no use does not spoil the others; dangerous ones still stop everything. */
  private readAmongOthers(file: ImportFile): void {
    try {
      this.readFile(file, 0);
    } catch (error) {
      if (!(error instanceof ImportRefusedError) || !isHarmless(error.reason)) throw error;
      this.refused ??= error;
      const note = this.into.file(baseOf(file.name), 'unreadable', 0);
      const reason = error.reason === 'spreadsheet' ? 'spreadsheet' : 'bad-card';
      this.into.problem(note, 1, reason, []);
    }
  }

  private readFile(file: ImportFile, depth: number): void {
    const { bytes } = file;
    switch (fileKind(bytes)) {
      case 'empty':
        throw new ImportRefusedError('empty');
      case 'zip':
        return this.readZip(file, depth);
      case 'spreadsheet':
        throw new ImportRefusedError('spreadsheet', file.name);
      case 'binary':
        throw new ImportRefusedError('unknown-format', file.name);
      case 'locked-backup':
        throw new ImportRefusedError('locked-backup');
      case 'gzip':
        return this.readGzip(file);
      case 'text':
        return this.readText(file);
    }
  }

  private readZip(file: ImportFile, depth: number): void {
    if (depth > 1) throw new ImportRefusedError('nested-archive');
    const entries = listZip(file.bytes);
    const isLinkedin = entries.some(({ baseName }) => isArchiveName(baseName));
    const wanted = entries.filter(({ baseName }) =>
      isLinkedin
        ? archiveKindOfName(baseName) !== null && /\.csv$/i.test(baseName)
        : /\.(csv|vcf|zip|json)$/i.test(baseName),
    );
    if (wanted.length === 0) throw new ImportRefusedError('nothing-useful');
    if (isLinkedin) this.parts.format = 'linkedin-archive';
    for (const entry of wanted) {
      const bytes = entry.inflate(this.budget);
      if (bytes.length === 0) continue;
      if (isLinkedin && fileKind(bytes) !== 'text') {
        this.into.problem(this.into.file(entry.baseName, 'unreadable', 0), 1, 'spreadsheet', []);
        continue;
      }
      this.readFile({ name: entry.baseName, bytes }, depth + 1);
    }
  }

  private readGzip(file: ImportFile): void {
    const plain = inflateWithin(file.bytes, this.budget, 'gzip');
    if (fileKind(plain) !== 'text') throw new ImportRefusedError('unknown-format', file.name);
    this.readText({ name: file.name.replace(/\.gz$/i, ''), bytes: plain });
  }

  private readText(file: ImportFile): void {
    this.into.tell(baseOf(file.name));
    const head = decodeText(file.bytes.subarray(0, 4096)).trimStart();
    if (/^BEGIN:VCARD/i.test(head)) return this.readCards(file);
    if (/^BEGIN:VCALENDAR/i.test(head)) throw new ImportRefusedError('calendar', file.name);
    if (/^[[{]/.test(head)) return this.readJson(file);
    if (/^(--.*\n|\s)*(CREATE TABLE|INSERT INTO|DROP TABLE|\/\*!)/i.test(head)) {
      throw new ImportRefusedError('sql', file.name);
    }
    this.readTableFile(file);
  }

  private readCards(file: ImportFile): void {
    readVcards(file.name, decodeText(file.bytes), this.into);
    this.parts.format ??= 'vcard';
  }

  private readJson(file: ImportFile): void {
    const json = parseJson(decodeText(file.bytes), file.name);
    if (isBackup(json)) {
      this.parts = { ...this.parts, format: 'tend-backup', backup: readEnvelope(json) };
      return;
    }
    const tables = tablesOfSnapshotApi(json);
    if (tables.length > 0) {
      this.archive.push(...tables);
      return;
    }
    const table = tableOfJson(file.name, json);
    if (!table) throw new ImportRefusedError('unknown-format', file.name);
    this.note('address-book', readAnyTable(table, this.options.columns, this.into));
  }

  private readTableFile(file: ImportFile): void {
    const byName = archiveKindOfName(baseOf(file.name));
    if (isTalkWithHelper(baseOf(file.name))) throw new ImportRefusedError('nothing-useful');
    const table = readTable(
      file.name,
      file.bytes,
      (folded) => archiveKindOfHeader(folded) !== null || isPeopleHeader(folded),
    );
    const byHeader = table ? archiveKindOfHeader(table.folded) : null;
    const isOwn = table?.folded.includes('x-guarded') ?? false;
    if (table && byHeader && !isOwn && !this.options.columns) {
      const isGiven = byName === 'recommendations-given' && byHeader.startsWith('recommendations');
      this.archive.push({ kind: isGiven ? byName : byHeader, table });
      return;
    }
    const any = table ?? readTable(file.name, file.bytes, (folded) => folded.length > 1);
    if (!any) throw new ImportRefusedError('not-a-table', file.name);
    this.note('address-book', readAnyTable(any, this.options.columns, this.into));
  }

  private note(format: ImportFormat, columns: Parts): void {
    this.parts = { ...this.parts, ...columns, format: this.parts.format ?? format };
  }
}
