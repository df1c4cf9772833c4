import type { ParsedResult } from 'chrono-node';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';

/**
 * How a word names a kind. `past`: it happened ("called"). `base`: it happened or is to happen
 * ("call Anna"). `noun`: "coffee with Anna". `vague`: names no kind alone ("sent", "replied"), so a
 * noun beside it decides.
 */
export type KindForm = 'past' | 'base' | 'noun' | 'vague';
export type KindWords = {
  kind: InteractionKind;
  form: KindForm;
  pattern: RegExp;
  /** Says by itself who acted: "missed call from", "invited me". */
  inbound?: true;
};

/**
 * A day in words: so many days, weeks or months from today (`amount`, or the number in the first
 * group with `sign`), a month, or a weekday on one side of today; names in the language's order.
 */
export type DayRule = { pattern: RegExp } & (
  | { unit: 'day' | 'week' | 'month'; amount: number }
  | { unit: 'day' | 'week' | 'month'; sign: 1 | -1; numbers: readonly string[] }
  | { months: readonly string[] }
  | { weekdays: readonly string[]; side: 'past' | 'future' }
);

/** The words by which one language is read. Patterns are global, Unicode and blind to case. */
export type Language = {
  code: 'en' | 'de' | 'fr' | 'es';
  /** Words that betray the language, folded; common in it and rare in the others. */
  telltales: ReadonlySet<string>;
  /** Words that never are a name, folded. */
  plain: ReadonlySet<string>;
  days: (text: string, noon: Date, locale: string | undefined) => ParsedResult[];
  /** Days the library does not know in this language; without accents. */
  moreDays: readonly DayRule[];
  kinds: readonly KindWords[];
  /** Stands before a name: with, to, from. The first group holds those that need a kind before. */
  withPerson: RegExp;
  /** "sent", "gave": a known name may follow, as may a thing. */
  givenPerson: RegExp;
  towardsPerson: RegExp;
  fromPerson: RegExp;
  and: RegExp;
  /** Before a noun: "a", "her"; no verb follows. */
  article: RegExp;
  /** Opens what a kind was done to: "on my post", "article". */
  thing: RegExp;
  /** Opens a sentence that a noun carries: "I had a". */
  lead: RegExp;
  /** What follows is what it was about, not when or with whom. */
  about: RegExp;
  they: RegExp;
  iOrWe: RegExp;
  /** Right before a verb: they acted ("hat mich …", "m'a …"). */
  theyAct: RegExp;
  /** Verbs whose subject may stand right before them: "Anna called", not "mit Anna telefoniert". */
  finite: RegExp;
  /** After a verb: "me", "on my post". */
  atMe: RegExp;
  /** "she said that", "told me", not "I said". */
  said: RegExp;
  /** "I said": what follows is not theirs. */
  iSaid: RegExp;
  /** "I will", "I owe her": what follows is my promise. */
  iPromise: RegExp;
  /** "owe him", "need to", "todo": mine only where a thought begins so. */
  iPromiseBare: RegExp;
  /** "she promised to": always a promise of theirs. */
  theyPromise: RegExp;
  /** "she will": a promise when a promising verb follows. */
  theyWill: RegExp;
  promisingVerb: RegExp;
  /** "follow up", "again": a day to be in touch belongs to it. */
  nextTime: RegExp;
  /** Before a day: on, by, until. */
  beforeDay: RegExp;
  /** Words of a day that lies ahead or behind by themselves, folded text of the day. */
  ahead: RegExp;
  behind: RegExp;
  /** A stretch of time that is no day: "the last five years". */
  duration: RegExp;
  /** Names of days that are other words too and need more than themselves. */
  doubtfulDay: RegExp;
  /** Words that mean nothing once their neighbours are gone. */
  leftover: RegExp;
};

/** A pattern of whole words. @example words('call|calls').test('a call') // true */
export const words = (source: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${source})(?![\p{L}\p{N}_])`, 'giu');

/** A pattern that must begin where it is looked for. */
export const opening = (source: string): RegExp =>
  new RegExp(String.raw`^\s*(?:${source})(?<![\p{L}\p{N}_](?=[\p{L}\p{N}_]))`, 'iu');

/** A pattern that must end where it is looked for. */
export const closing = (source: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${source})\s*$`, 'iu');

/** A set of words from a line of them. */
export const wordSet = (line: string): ReadonlySet<string> => new Set(line.split(/\s+/));

/** Matches a text that is one of the words of a line. */
export const oneOf = (line: string): RegExp =>
  new RegExp(`^(?:${line.trim().split(/\s+/).join('|')})$`, 'iu');

/** Matches nothing: where a language has no such words. */
export const never = /(?!)/;
