import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Direction, InteractionKind } from '@/lib/domain/interaction/interaction-kind';

/** Whom a quick-log line may mean, and the day it is written on. */
export type QuickLogContext = {
  today: LocalDate;
  /** Hand over the same array while it holds the same people: its names are indexed once. */
  contacts: readonly QuickLogPerson[];
  /** The writer's language, `en-GB`; the line itself decides where it is plain. */
  locale?: string;
};
export type QuickLogPerson = { id: string; name: string };

/** A promise found in a line; without the words that made it one (P4). */
export type DraftCommitment = { owner: 'me' | 'them'; text: string; dueOn?: LocalDate };

/** What a quick-log line says, before anybody confirmed it (design §5). */
export type QuickLogDraft = {
  contactIds: string[];
  /** Names nobody in the address book bears: offered as new people. */
  unknownNames: string[];
  kind: InteractionKind;
  direction: Direction;
  /** The day it happened; never after today. */
  day: LocalDate;
  remarks: string[];
  commitments: DraftCommitment[];
  /** When to be in touch again. */
  reachOutOn?: LocalDate;
  tags: string[];
  /** What is left of the line: the note. */
  text: string;
  /** Names that fit several people; asked, never guessed. */
  ambiguities: { text: string; contactIds: string[] }[];
  /** Nothing was typed. */
  empty: boolean;
};

/** A draft and what the form needs to know besides. */
export type QuickLogReading = {
  draft: QuickLogDraft;
  /** False: the line only plans ahead ("Anna next Tuesday"), so there is nothing to log. */
  happened: boolean;
};
