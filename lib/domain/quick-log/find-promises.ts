import type { Clause } from './clauses';
import type { DraftCommitment } from './draft';
import type { DayMention } from './find-days';
import type { Language } from './languages/language';
import { type Sheet, type Span, take, wordsOf } from './sheet';

type Promise_ = { owner: 'me' | 'them'; from: number };

/**
 * Takes the promises out of a line: "I'll send the deck by Friday", "owe him a reply", "she will
 * introduce me to Bo" (P4). A day in one is the day it is due.
 */
export function findPromises(
  sheet: Sheet,
  clauses: readonly Clause[],
  days: readonly DayMention[],
  language: Language,
): { sheet: Sheet; commitments: DraftCommitment[]; spans: Span[] } {
  let rest = sheet;
  const commitments: DraftCommitment[] = [];
  const spans: Span[] = [];
  for (const clause of clauses) {
    const promise = opensPromise(rest, clause, language);
    if (!promise) continue;
    const due = days.find((day) => day.start >= promise.from && day.end <= clause.end);
    const comma = due ? /^\s*,/.test(rest.work.slice(due.end, clause.end)) : false;
    const end = due && comma ? due.end : clause.end;
    const said = due
      ? [
          wordsOf(rest, { start: promise.from, end: Math.max(promise.from, due.from) }),
          wordsOf(rest, { start: due.end, end }),
        ]
      : [wordsOf(rest, { start: promise.from, end })];
    const text = said
      .filter(Boolean)
      .join(' ')
      .replace(/[.!?]+$/, '')
      .trim();
    const span = { start: clause.start, end };
    if (!/[\p{L}\p{N}]/u.test(text) || /\uE000/.test(text)) continue;
    commitments.push({ owner: promise.owner, text, ...(due ? { dueOn: due.future } : {}) });
    spans.push({ start: promise.from, end });
    rest = take(rest, span);
  }
  return { sheet: rest, commitments, spans };
}

function opensPromise(sheet: Sheet, clause: Clause, language: Language): Promise_ | null {
  const whole = sheet.work.slice(clause.start, clause.end);
  const told = [...whole.matchAll(language.said)][0];
  const skip = told?.index === 0 ? told[0].length : 0;
  const text = whole.slice(skip);
  const at = (match: RegExpExecArray) => clause.start + skip + match[0].length;
  if (skip > 0) {
    const will = language.theyWill.exec(text);
    const isPromise = will !== null && language.promisingVerb.test(text.slice(will[0].length));
    return isPromise && startsWithThey(text, language) ? { owner: 'them', from: at(will) } : null;
  }
  const mine = language.iPromise.exec(text);
  if (mine) return { owner: 'me', from: at(mine) };
  const theirs = language.theyPromise.exec(text);
  const before = sheet.line.slice(0, clause.start);
  const isFresh = /(?:^|[.;!?,:…\n–—-])\s*$/u.test(before);
  const isTheirs = startsWithThey(text, language) || named(before);
  if (theirs && (isTheirs || (isFresh && toMe.test(theirs[0]))))
    return { owner: 'them', from: at(theirs) };
  const will = language.theyWill.exec(text);
  if (will && language.promisingVerb.test(text.slice(will[0].length)) && isTheirs) {
    return { owner: 'them', from: at(will) };
  }
  const bare = isFresh ? language.iPromiseBare.exec(text) : null;
  return bare ? { owner: 'me', from: at(bare) } : null;
}

/** A promise to me names me: "owes me", "m'a promis", "me debe", "schuldet mir". */
const toMe = /(?<!\p{L})(?:me|us|mir|mich|uns|m'|nos|nous)(?!\p{L})|m'/iu;

const named = (before: string): boolean => /(?:^|\s)\p{Lu}[\p{L}'’-]*\s*$/u.test(before);

function startsWithThey(text: string, { they }: Language): boolean {
  const [first = '', second = ''] = text.trim().split(/(?=['’])|\s+/u);
  return they.test(first) || they.test(second);
}
