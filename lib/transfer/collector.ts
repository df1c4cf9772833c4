import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Direction, InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import { capText } from '@/lib/domain/record/field-limit';
import type {
  ImportedFile,
  ImportedPerson,
  ImportedTouch,
  ImportProblem,
  ProblemReason,
  SkipReason,
} from './import-preview';
import { importLimits } from './limits';

export type TouchKey = {
  alias: string;
  kind: InteractionKind;
  day: LocalDate;
  direction: Direction;
  where?: string;
};
type OpenTouch = TouchKey & { count: number; words: string };

/** Words of one touch beyond these are counted but not kept; far above what a field may hold. */
const mostWords = 20_000;

/** How many people are found between two words about it. */
const peopleAtOnce = 1000;

/** Gathers what the readers find in the files of one import. */
export class Collector {
  readonly files: ImportedFile[] = [];
  readonly problems: ImportProblem[] = [];
  readonly skipped: Partial<Record<SkipReason, number>> = {};
  readonly people: ImportedPerson[] = [];
  owner: { name?: string; alias?: string } = {};
  problemCount = 0;
  readonly incomplete: ImportProblem[] = [];
  incompleteCount = 0;
  private readonly byAlias = new Map<string, ImportedPerson>();
  /** By alias, then by everything else: short keys, for a file may hold 300 000 messages. */
  private readonly touches = new Map<string, Map<string, OpenTouch>>();

  private current = '';

  constructor(
    readonly dayIn: (instant: number) => LocalDate,
    private readonly onProgress: (file: string, people: number) => void = () => undefined,
  ) {}

  /** Says that a file is being read now. */
  tell(file: string): void {
    this.current = file;
    this.onProgress(file, this.people.length);
  }

  file(name: string, kind: string, rows: number): ImportedFile {
    const file = { name, kind, rows, used: 0, unreadable: 0 };
    this.files.push(file);
    this.tell(name);
    return file;
  }

  problem(file: ImportedFile, line: number, reason: ProblemReason, cells: readonly string[]): void {
    file.unreadable += 1;
    this.problemCount += 1;
    if (this.problems.length >= importLimits.problems) return;
    const sample = cells.filter(Boolean).join(' · ').slice(0, 200);
    this.problems.push({ file: file.name, line, reason, sample });
  }

  /** Somebody who is brought in without a date nobody could read. */
  withoutDate(file: ImportedFile, line: number, name: string, unread: readonly string[]): void {
    if (unread.length === 0) return;
    this.incompleteCount += 1;
    if (this.incomplete.length >= importLimits.problems) return;
    const sample = [name, ...unread].join(' · ').slice(0, 200);
    this.incomplete.push({ file: file.name, line, reason: 'bad-date', sample });
  }

  skip(reason: SkipReason, count = 1): void {
    this.skipped[reason] = (this.skipped[reason] ?? 0) + count;
  }

  find(aliases: readonly string[]): ImportedPerson | undefined {
    for (const alias of aliases) {
      const person = this.byAlias.get(alias);
      if (person) return person;
    }
    return undefined;
  }

  /** Adds a person; one who was seen already under any of the aliases is completed instead. */
  person(person: ImportedPerson): void {
    const known = this.find(person.aliases);
    if (known) {
      const aliases = [...new Set([...known.aliases, ...person.aliases])];
      Object.assign(known, { ...person, ...known, aliases });
      for (const alias of aliases) this.byAlias.set(alias, known);
      this.skip('same-person-twice');
      return;
    }
    this.people.push(person);
    if (this.people.length % peopleAtOnce === 0) this.tell(this.current);
    for (const alias of person.aliases) this.byAlias.set(alias, person);
  }

  /** Counts one thing that happened; several of a kind on one day in one direction are one touch. */
  touch(key: TouchKey, words = ''): void {
    let ofPerson = this.touches.get(key.alias);
    if (!ofPerson) this.touches.set(key.alias, (ofPerson = new Map()));
    const id = `${key.day}${key.direction}${key.kind}${key.where ?? ''}`;
    const open = ofPerson.get(id);
    if (!open) {
      ofPerson.set(id, { ...key, count: 1, words });
      return;
    }
    open.count += 1;
    if (words === '' || open.words.length >= mostWords) return;
    open.words += open.words === '' ? words : `\n\n${words}`;
  }

  touchCount(): number {
    return this.touches.size;
  }

  allTouches(): ImportedTouch[] {
    const touches: ImportedTouch[] = [];
    for (const ofPerson of this.touches.values()) {
      for (const { words, where, ...touch } of ofPerson.values()) {
        touches.push({
          ...touch,
          ...(words === '' ? {} : { text: capText('interaction', words).text }),
          ...(where === undefined ? {} : { where }),
        });
      }
    }
    return touches;
  }
}
