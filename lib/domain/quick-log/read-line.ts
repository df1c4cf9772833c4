import { foldName } from '@/lib/domain/contact/fold-name';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { type Clause, findClauses } from './clauses';
import { detectLanguage } from './detect-language';
import type { QuickLogContext, QuickLogDraft, QuickLogReading } from './draft';
import { type DayMention, findDays } from './find-days';
import { directionOf, findKind, type KindMention } from './find-kind';
import { findQuotes, findSayings, findTags } from './find-marks';
import { findNextTime } from './find-next-time';
import { findPeople } from './find-people';
import { findPromises } from './find-promises';
import type { Language } from './languages/language';
import { indexOf } from './name-index';
import type { PersonMention } from './name-place';
import { openSheet, type Sheet, take } from './sheet';
import { peopleInPromises, promisesWithoutName } from './promised-people';
import { tidyNote } from './tidy-note';

/** Reads a line once; parse.ts reads what is left until nothing more is found. */
export function readLine(line: string, context: QuickLogContext): QuickLogReading {
  const { today, contacts, locale } = context;
  const language = detectLanguage(line, locale);
  const tagged = findTags(openSheet(line));
  const quoted = findQuotes(tagged.sheet, language);
  const days = findDays(quoted.sheet, language, today, locale);
  const clauses = findClauses(quoted.sheet, days, language);
  const next = findNextTime(quoted.sheet, clauses, days, language, today);
  const promised = findPromises(next.sheet, clauses, days, language);
  const ends = clauses.map(({ end }) => end);
  const told = findSayings(
    promised.sheet,
    language,
    (from) => ends.find((end) => end > from) ?? line.length,
  );
  const sheet = told.sheet;
  const free = days.filter((day) => sheet.work.slice(day.start, day.end).trim() !== '');
  const isLight = lightness(language, contacts);
  const kind = findKind(sheet, clauses, language, isLight);
  const busy = [...free, ...(kind ? [kind, ...kind.same] : []), ...(kind?.noun ? [kind.noun] : [])];
  const question = { clauses, busy, kind, language, contacts };
  const named = findPeople({ ...question, sheet });
  const people =
    named.length > 0 || promised.spans.length === 0
      ? named
      : peopleInPromises(next.sheet, promised.spans, question);
  const own = people === named ? people : [];
  const days2 = chooseDay(sheet, free, clauses, kind, own, language, today);
  const reachOutOn = next.reachOutOn ?? days2.reachOutOn;
  const direction = directionOf(
    sheet,
    kind,
    (before) => endsWithName(before, own, language),
    language,
  );
  const rest = takeAll(sheet, kind, own, days2.used, language);
  const text = tidyNote(
    rest,
    language,
    kind ? [kind, ...(kind.noun ? [kind.noun] : []), ...kind.same] : [],
    own,
  );
  const draft: QuickLogDraft = {
    ...whom(people),
    kind: kind?.kind ?? 'other',
    direction,
    day: days2.day ?? today,
    remarks: [...new Set([...quoted.remarks, ...told.remarks])],
    commitments: promisesWithoutName(promised, next.sheet, question),
    ...(reachOutOn ? { reachOutOn } : {}),
    tags: tagged.tags,
    text,
    empty: false,
  };
  // "remind me to call Anna next Monday"
  const isReminder = kind?.form === 'base' && next.used.some(({ end }) => end <= kind.start);
  return { draft, happened: happened(draft, kind, days2.isPlan || isReminder) };
}

const happened = (draft: QuickLogDraft, kind: KindMention | null, isPlan: boolean): boolean => {
  if (isPlan) return false;
  const saysNothing = !kind && draft.text === '' && draft.remarks.length === 0;
  return !(saysNothing && (draft.reachOutOn !== undefined || draft.commitments.length > 0));
};

/** Whether the words before a noun leave it what the line is about: "great", "yesterday Anna". */
const lightness =
  ({ plain, leftover }: Language, contacts: QuickLogContext['contacts']) =>
  (before: string): boolean => {
    const index = indexOf(contacts);
    const found = before.replace(/@\S+/g, '').match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
    return found.every((word) => {
      const folded = foldName(word);
      return (
        plain.has(folded) ||
        leftover.test(word) ||
        index.byWord.has(folded) ||
        /^[\p{Lu}\p{N}]/u.test(word)
      );
    });
  };

function whom(
  people: readonly PersonMention[],
): Pick<QuickLogDraft, 'contactIds' | 'unknownNames' | 'ambiguities'> {
  const sure = new Set(people.flatMap(({ ids }) => (ids.length === 1 ? ids : [])));
  const open = people.filter(({ ids }) => ids.length > 1 && !ids.some((id) => sure.has(id)));
  const seen = new Set<string>();
  return {
    contactIds: [...sure],
    unknownNames: [...new Set(people.flatMap(({ ids, text }) => (ids.length === 0 ? [text] : [])))],
    ambiguities: open.flatMap(({ text, ids }) => {
      const key = ids.join(' ');
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ text, contactIds: ids }];
    }),
  };
}

const endsWithName = (
  before: string,
  people: readonly PersonMention[],
  language: Language,
): boolean =>
  language.they.test(before) ||
  people.some(
    ({ start, end }) =>
      end <= before.length &&
      before.slice(end).trim() === '' &&
      !language.withPerson.test(before.slice(0, start)),
  );

function takeAll(
  sheet: Sheet,
  kind: KindMention | null,
  people: readonly PersonMention[],
  days: readonly DayMention[],
  language: Language,
): Sheet {
  let rest = sheet;
  const act =
    kind && kind.form !== 'noun' ? language.theyAct.exec(sheet.work.slice(0, kind.start)) : null;
  if (kind) rest = take(rest, { start: act?.index ?? kind.start, end: kind.end });
  if (kind?.noun) rest = take(rest, kind.noun);
  for (const span of kind?.same ?? []) rest = take(rest, span);
  for (const person of people) rest = take(rest, person);
  for (const day of days) rest = take(rest, { start: day.from, end: day.end });
  return rest;
}

type ChosenDay = { day?: LocalDate; reachOutOn?: LocalDate; used: DayMention[]; isPlan: boolean };

/**
 * The day it happened and, when a bare day lies ahead, the day to be in touch: a log never stands in
 * the future. A day inside a sentence about something else stays in the note.
 */
function chooseDay(
  sheet: Sheet,
  days: readonly DayMention[],
  clauses: readonly Clause[],
  kind: KindMention | null,
  people: readonly PersonMention[],
  language: Language,
  today: LocalDate,
): ChosenDay {
  const chosen: ChosenDay = { used: [], isPlan: false };
  const isImperative = kind?.form === 'base';
  for (const day of days) {
    const clause = clauses.find(({ start, end }) => start <= day.start && day.start < end) ?? {
      start: 0,
      end: day.end,
    };
    const inside = (span: { start: number } | null) =>
      span !== null && span.start >= clause.start && span.start < clause.end;
    const isMain = inside(kind) || people.some(inside);
    const before = blank(sheet, [...people, ...(kind ? [kind] : []), ...days]).slice(
      clause.start,
      day.from,
    );
    const isAbout = sheet.work.slice(clause.start, day.from).search(language.about) >= 0;
    const isBare = isEmptyish(before, language);
    const isDone = inside(kind) && (kind?.form === 'past' || kind?.form === 'vague');
    const leansAhead =
      day.isOpen && ((isImperative && inside(kind)) || (day.isNearAhead && !isDone));
    const isPast = day.past <= today && !leansAhead;
    if (isPast) {
      if (chosen.day !== undefined || (!isMain && !isBare)) continue;
      if (isAbout && day.isOpen) continue;
      chosen.day = day.past;
    } else {
      const isPlanned = isImperative && inside(kind);
      if (chosen.reachOutOn !== undefined || (!isPlanned && (!isBare || isAbout))) continue;
      chosen.reachOutOn = day.future;
      if (kind?.form !== 'past' && kind?.form !== 'vague' && isMain) chosen.isPlan = true;
    }
    chosen.used.push(day);
  }
  return chosen.day === undefined ? chosen : { ...chosen, isPlan: false };
}

function blank(sheet: Sheet, spans: readonly { start: number; end: number }[]): string {
  return spans.reduce(take, sheet).work;
}

function isEmptyish(before: string, { leftover, plain }: Language): boolean {
  const found = before.match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
  return found.every((word) => leftover.test(word) || plain.has(foldName(word)));
}
