import type { Clause } from './clauses';
import type { QuickLogPerson } from './draft';
import type { KindMention } from './find-kind';
import type { Language } from './languages/language';
import type { Sheet, Span } from './sheet';

/** A name in a line: whom it may mean; nobody when the address book does not know it. */
export type PersonMention = Span & { text: string; ids: string[] };

export type NameWord = Span & { raw: string; folded: string; isCapital: boolean };
/**
 * Where a word stands: after an `@`, where only a name can, after "sent" (a name or a thing), where a
 * sentence begins, anywhere in a promise, in what it was about, or nowhere in particular.
 */
export type NamePlace = 'called' | 'strong' | 'given' | 'start' | 'loose' | 'about' | null;
export type PeopleQuestion = {
  sheet: Sheet;
  clauses: readonly Clause[];
  /** Stretches that are no names: days, the kind. */
  busy: readonly Span[];
  kind: KindMention | null;
  language: Language;
  contacts: readonly QuickLogPerson[];
  /** Read every known word as a name: for a promise, where nobody else is named. */
  isLoose?: boolean;
};

/** Whether a verb of the kind, or "said", follows: "Priya called", "Priya said". */
export function isSubject(
  head: NameWord | undefined,
  { sheet, kind, language }: PeopleQuestion,
): boolean {
  if (!head) return false;
  const rest = sheet.work.slice(head.start);
  const name = /^(?:[\p{L}\p{M}'.-]+ ){1,3}/u.exec(rest)?.[0].length ?? 0;
  const after = kind && kind.form !== 'noun' ? kind.start - head.start : -1;
  if (
    after > 0 &&
    after <= name &&
    /^(?:\p{Lu}[\p{L}\p{M}'.-]* ){1,3}$/u.test(rest.slice(0, after))
  )
    return true;
  if (/^(?:\p{Lu}[\p{L}\p{M}'.-]* ?){1,3}:/u.test(rest)) return true;
  const said = [...sheet.line.slice(head.start).matchAll(language.said)][0];
  return (
    said !== undefined &&
    said.index > 0 &&
    /^(?:\p{Lu}[\p{L}\p{M}'.-]*\s+){1,3}$/u.test(rest.slice(0, said.index))
  );
}

/** What the words before a word say about it: is this where a name stands? */
export function placeOf(
  word: NameWord,
  question: PeopleQuestion,
  mentions: readonly PersonMention[],
): NamePlace {
  const { sheet, clauses, kind, language, busy, isLoose } = question;
  const before = sheet.work.slice(0, word.start);
  if (/(?:^|[\s(,;])@$/.test(before)) return 'called';
  const clause = clauses.find(({ start, end }) => start <= word.start && word.start < end);
  const inClause = sheet.work.slice(clause?.start ?? 0, word.start);
  if (isLoose) return inClause.trim() === '' ? 'strong' : 'loose';
  const last = mentions.at(-1);
  if (last && isJoined(sheet.work.slice(last.end, word.start), language)) return 'strong';
  const about = inClause.search(language.about);
  if (about >= 0 && !(language.withPerson.test(inClause) && mentions.length === 0)) return 'about';
  if (language.withPerson.test(inClause)) return 'strong';
  if (language.givenPerson.test(inClause)) return 'given';
  if (kind) {
    const end = kind.noun?.end ?? kind.end;
    const gaps = [kind.end, end].map((from) =>
      from <= word.start ? sheet.work.slice(from, word.start) : null,
    );
    for (const gap of gaps) {
      if (gap === null) continue;
      if (/^\s*$/.test(gap)) return 'strong';
      const leads = language.towardsPerson.test(gap) || language.fromPerson.test(gap);
      if (leads && isShort(gap)) return mentions.length === 0 ? 'strong' : 'start';
    }
  }
  const isStart =
    inClause.trim() === '' ||
    busy.some(
      ({ start, end }) =>
        start >= (clause?.start ?? 0) &&
        sheet.work.slice(end, word.start).trim() === '' &&
        end <= word.start &&
        sheet.work.slice(clause?.start ?? 0, start).trim() === '',
    );
  if (isStart) return 'start';
  return kind && kind.start >= word.end && sheet.work.slice(word.end, kind.start).trim() === ''
    ? 'start'
    : null;
}

const isShort = (gap: string) => gap.trim().split(/\s+/).length <= 3;

const isJoined = (gap: string, { and }: Language): boolean =>
  /^\s*[,/+&]\s*$/.test(gap) ||
  (and.test(gap.replace(/^\s*,/, '')) && gap.trim().replace(/^,\s*/, '').split(/\s+/).length === 1);
