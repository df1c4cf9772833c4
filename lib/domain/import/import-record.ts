import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import type { Direction, InteractionKind } from '@/lib/domain/interaction/interaction-kind';

/** How far an import is. `running` without a page at work on it: interrupted, to be continued. */
export type ImportState = 'running' | 'paused' | 'done' | 'undoing' | 'undone';

export type ImportCounts = { added: number; completed: number; touches: number };

/** One import: what was brought in, how far it is, what can be taken back (30 days). */
export type ImportRecord = {
  id: string;
  /** Epoch ms. */
  createdAt: number;
  name: string;
  state: ImportState;
  chunks: number;
  /** The chunks before this one are in the database. */
  nextChunk: number;
  counts: ImportCounts;
};

/** Fields an import may complete or change. */
export const importedFields = [
  'headline',
  'company',
  'position',
  'location',
  'connectedOn',
  'annualDates',
] as const;
export type ImportedField = (typeof importedFields)[number];
export type FieldValues = Partial<Pick<Contact, ImportedField>>;

/** A person to add, or to be completed when they are known by then. */
export type PersonStep = FieldValues & {
  aliases: string[];
  name: string;
  tags?: string[];
  note?: string;
  /** Told by name and day while planning: the id of the contact, who has none of the aliases yet. */
  contactId?: string;
  /** The user wants the newer values of fields that say something else. */
  overwrite?: true;
};

export type TouchStep = {
  /** Found while planning; looked up again by alias when that contact is gone. */
  alias: string;
  kind: InteractionKind;
  day: LocalDate;
  direction: Direction;
  count: number;
  text?: string;
  where?: string;
};

/** What one chunk did, to be taken back: ids it made, values it wrote over. */
export type ChunkJournal = {
  contactIds: string[];
  interactionIds: string[];
  noteIds: string[];
  completed: { id: string; before: FieldValues; after: FieldValues; aliases: string[] }[];
  recounted: { id: string; before: number }[];
};

/** A piece of an import that is done in one transaction: work to do, then the journal of it. */
export type ImportChunk = {
  importId: string;
  index: number;
  people?: PersonStep[];
  touches?: TouchStep[];
  done?: ChunkJournal;
};

/** How long an import can be taken back. */
export const undoDays = 30;

/** Whether an import can still be taken back at this instant. */
export function canUndo(record: Pick<ImportRecord, 'createdAt' | 'state'>, now: number): boolean {
  return record.state !== 'undone' && now - record.createdAt < undoDays * 86_400_000;
}
