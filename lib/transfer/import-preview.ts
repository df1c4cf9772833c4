import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Direction, InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import type { ImportRefusal } from './import-error';
import type { Snapshot } from './snapshot';

export const importFormats = [
  'linkedin-archive',
  'linkedin-file',
  'address-book',
  'vcard',
  'tend-backup',
] as const;
export type ImportFormat = (typeof importFormats)[number];

/** Where a person comes from; each group is chosen or left out as a whole. */
export const importGroups = ['connections', 'messages', 'address-book'] as const;
export type ImportGroup = (typeof importGroups)[number];

/** Somebody in the file. Nothing here was trusted: text is capped, days exist, addresses parsed. */
export type ImportedPerson = {
  /**
   * Who it is: `li:member:…`, `li:in:…`, `email:…`, `tel:…`, the surest first; for somebody whom a list
   * names without any of these one `entry:…` (lib/domain/import/entry-alias.ts). At least one.
   */
  aliases: string[];
  name: string;
  headline?: string;
  company?: string;
  position?: string;
  location?: string;
  /** The UTC day the connection was accepted. */
  connectedOn?: LocalDate;
  annualDates?: { kind: string; month: number; day: number; year?: number }[];
  tags?: string[];
  note?: string;
  group: ImportGroup;
};

/** Everything of one kind that happened with one person on one day in one direction. */
export type ImportedTouch = {
  /** One alias of the person. */
  alias: string;
  kind: InteractionKind;
  day: LocalDate;
  direction: Direction;
  /** How many messages, comments or endorsements it stands for. */
  count: number;
  /** The words, in order; imported only when the user says so. */
  text?: string;
  where?: string;
};

/** One record that could not be used, where it stands and why. */
export type ImportProblem = { file: string; line: number; reason: ProblemReason; sample: string };

export const problemReasons = [
  'no-name',
  'no-address',
  'bad-date',
  'bad-address',
  'broken-quotes',
  'field-too-long',
  'too-many-fields',
  'control-characters',
  'bad-card',
  'spreadsheet',
  'person-unclear',
] as const;
export type ProblemReason = (typeof problemReasons)[number];

/** Records left out on purpose, counted by why. */
export const skipReasons = [
  'blank-account',
  'unknown-member',
  'draft',
  'spam',
  'no-words',
  'group-conversation',
  'one-sided',
  'author-unknown',
  'same-person-twice',
  'myself',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** One file, or entry of an archive, and what became of its rows. */
export type ImportedFile = {
  name: string;
  /** What it was recognised as (`connections`, `messages`, `google-contacts`, …). */
  kind: string;
  rows: number;
  used: number;
  unreadable: number;
};

/** A column of a table whose header Tend does not know: what it may be, with some values. */
export type ImportedColumn = { header: string; samples: string[]; field: string | null };

/**
 * What a file holds, before anything is written. `error` set: nothing can be imported, and why.
 */
export type ImportPreview = {
  format: ImportFormat | null;
  files: ImportedFile[];
  people: ImportedPerson[];
  touches: ImportedTouch[];
  problems: ImportProblem[];
  /** Also those beyond the ones kept in `problems`. */
  problemCount: number;
  /** Records that come in without a part that could not be read: a date. */
  incomplete: ImportProblem[];
  /** Also those beyond the ones kept in `incomplete`. */
  incompleteCount: number;
  skipped: Partial<Record<SkipReason, number>>;
  /** Whose archive it is, where that could be told. */
  owner?: { name?: string; alias?: string };
  /** Set for a table: how its columns were understood, to be corrected by hand. */
  columns?: ImportedColumn[];
  /** Names the header row, so that a corrected mapping is remembered. */
  fingerprint?: string;
  /** Tend's own backup; it is restored rather than imported. */
  backup?: Snapshot;
  error: { reason: ImportRefusal; detail?: string } | null;
};
