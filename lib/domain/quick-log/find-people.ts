import { foldName } from '@/lib/domain/contact/fold-name';
import { indexOf, isTitle, lookUp, type NameMatch, nameWords } from './name-index';
import {
  type NamePlace,
  isSubject,
  type NameWord,
  type PeopleQuestion,
  type PersonMention,
  placeOf,
} from './name-place';
import { overlaps, type Sheet, type Span } from './sheet';

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;
/** Names that are plain words too; after "called" or "with" they are names. */
const wordyNames = new Set([
  'will',
  'may',
  'april',
  'june',
  'august',
  'hope',
  'mark',
  'bill',
  'grace',
  'art',
  'rose',
  'max',
]);
const particles = new Set([
  'de',
  'da',
  'di',
  'del',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'dos',
  'bin',
  'al',
  'el',
  'zu',
  'ter',
]);

/** The names in a line, in order. */
export function findPeople(question: PeopleQuestion): PersonMention[] {
  const { sheet, busy } = question;
  const found = [...sheet.work.matchAll(wordPattern)].map((match) => toWord(match[0], match.index));
  const tells =
    found.some(({ isCapital }, at) => at > 0 && isCapital) && /\p{Ll}/u.test(sheet.work);
  const mentions: PersonMention[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const word = found[at];
    if (!word || busy.some((span) => overlaps(span, word))) continue;
    const place = placeOf(word, question, mentions);
    if (place === 'about') continue;
    const known = knownAt(found, at, place, tells, question);
    const mention = known ?? unknownAt(found, at, place, tells, question);
    if (!mention) continue;
    mentions.push(mention.mention);
    at += mention.count - 1;
  }
  return mentions;
}

function toWord(raw: string, start: number): NameWord {
  const name = raw.replace(/'s$/iu, '');
  const isCapital = /^\p{Lu}/u.test(raw) || /^[^\p{Ll}\p{Lu}]+$/u.test(name);
  return { start, end: start + raw.length, raw: name, folded: foldName(name), isCapital };
}

type Found = { mention: PersonMention; count: number };

function knownAt(
  all: readonly NameWord[],
  at: number,
  place: NamePlace,
  tells: boolean,
  question: PeopleQuestion,
): Found | null {
  const { contacts, sheet } = question;
  const index = indexOf(contacts);
  for (let count = 4; count >= 1; count -= 1) {
    const run = runOf(all, at, count, sheet, question.busy);
    if (!run) continue;
    const first = run[0];
    const isPlain = run.every((word) => isPlainWord(word, place, question));
    if (
      !first ||
      (isPlain && place !== 'called' && !(place === 'strong' && tells && first.isCapital))
    )
      continue;
    if (count === 1 && !mayBeName(first, place, tells)) continue;
    if (count > 1 && place === null && tells && !first.isCapital) continue;
    const typed = nameWords(run.map(({ folded }) => folded).join(' '));
    const match = lookUp(index, typed, isPlace(place));
    if (!match || (!(count > 1 && match.how === 'start') && !isSure(match, first, place))) continue;
    if (count === 1 && place !== 'called' && isLongerName(all, at, tells, question)) continue;
    return { mention: mentionOf(run, match.ids, sheet), count };
  }
  return null;
}

/** A word that is no name where it stands: "will" in "will call", not in "met Will" or "Will called". */
function isPlainWord(word: NameWord, place: NamePlace, question: PeopleQuestion): boolean {
  if (!question.language.plain.has(word.folded)) return false;
  if (!wordyNames.has(word.folded)) return true;
  const isSaid = place === 'start' && question.kind?.form !== 'base' && isSubject(word, question);
  return !(place === 'strong' || (word.isCapital && (place === 'given' || isSaid)));
}

/** "Sarah Brown" is not the one Sarah of the address book. */
function isLongerName(
  all: readonly NameWord[],
  at: number,
  tells: boolean,
  { sheet, busy, language }: PeopleQuestion,
): boolean {
  const [first, next] = runOf(all, at, 2, sheet, busy) ?? [];
  return (
    tells &&
    first?.isCapital === true &&
    next?.isCapital === true &&
    /^\p{L}{2}/u.test(next.folded) &&
    !language.plain.has(next.folded) &&
    !sheet.work.slice(first.start, first.end).endsWith("'s")
  );
}

const isPlace = (place: NamePlace) => place === 'called' || place === 'strong' || place === 'given';

const mayBeName = (word: NameWord, place: NamePlace, tells: boolean): boolean =>
  place !== null || (tells && word.isCapital);

function isSure(match: NameMatch, word: NameWord, place: NamePlace): boolean {
  if (match.how === 'initials')
    return place === 'called' || /^\p{Lu}{2,3}$/u.test(word.raw) || place === 'strong';
  return match.how !== 'start' || isPlace(place);
}

function unknownAt(
  all: readonly NameWord[],
  at: number,
  place: NamePlace,
  tells: boolean,
  question: PeopleQuestion,
): Found | null {
  const { language, sheet, busy, isLoose } = question;
  if (
    place !== 'called' &&
    place !== 'strong' &&
    !(place === 'given' && tells) &&
    !(place === 'start' && isSubject(all[at], question))
  )
    return null;
  if (isLoose && (place !== 'strong' || all[at]?.isCapital !== true)) return null;
  const isName = (word: NameWord): boolean =>
    !language.plain.has(word.folded) &&
    /\p{L}{2}/u.test(word.raw) &&
    !language.leftover.test(word.raw) &&
    (tells || place === 'start'
      ? word.isCapital && (place === 'called' || !/^\p{Lu}{2,4}$/u.test(word.raw))
      : !/^\p{N}/u.test(word.raw));
  const head = all[at];
  if (
    !head ||
    !(place === 'called'
      ? /\p{L}/u.test(head.raw) && (!language.plain.has(head.folded) || head.isCapital)
      : isName(head))
  )
    return null;
  const limit = tells ? 4 : 2;
  let best: NameWord[] = [head];
  for (let count = 2; count <= limit; count += 1) {
    const run = runOf(all, at, count, sheet, busy);
    const last = run?.at(-1);
    if (!run || !last || sheet.work.slice(run[0]?.start ?? 0, run[0]?.end ?? 0).endsWith("'s"))
      break;
    if (particles.has(last.folded) && tells) continue;
    if (
      tells
        ? !last.isCapital || language.plain.has(last.folded) || !/\p{L}/u.test(last.raw)
        : !isName(last)
    )
      break;
    best = run;
  }
  if (best.length === 1 && isTitle(head.folded)) return null;
  const mention = mentionOf(best, [], sheet);
  return {
    mention: { ...mention, text: tells ? mention.text : titled(mention.text) },
    count: best.length,
  };
}

const titled = (text: string) =>
  text.replace(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase());

function mentionOf(run: readonly NameWord[], ids: string[], { line, work }: Sheet): PersonMention {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  const text = line.slice(start, end).replace(/['’]s$/iu, '');
  const owned = work[end] === "'" && !/\p{L}/u.test(work[end + 1] ?? '') ? end + 1 : end;
  return { start: work[start - 1] === '@' ? start - 1 : start, end: owned, text, ids };
}

/** The words from one on that stand together as a name may: a space, a hyphen, the stop of an initial or a title. */
function runOf(
  all: readonly NameWord[],
  at: number,
  count: number,
  { work }: Sheet,
  busy: readonly Span[],
): NameWord[] | null {
  const run = all.slice(at, at + count);
  if (run.length < count) return null;
  const isWhole = run.every((word, index) => {
    if (index === 0) return true;
    const before = run[index - 1];
    const gap = before ? work.slice(before.end, word.start) : '';
    const isShort = before ? before.raw.length === 1 || isTitle(before.folded) : false;
    const isInitial = isShort && gap.startsWith('.');
    const isFree = !busy.some((span) => overlaps(span, word));
    return isFree && (/^(?: |-)$/.test(gap) || (isInitial && /^\. ?$/.test(gap)));
  });
  return isWhole ? run : null;
}
