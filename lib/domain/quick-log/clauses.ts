import type { DayMention } from './find-days';
import type { Language } from './languages/language';
import { overlaps, type Sheet, type Span } from './sheet';

/** A thought of a line; `isHard` when it ends at a full stop, a dash or the end. */
export type Clause = Span & { hardEnd: number };

const hard = /[.;!?…]+(?=[\s\uE000)"]|$)|[\n\r]+|\s[-–|•·](?=\s)|\s?—|\s?–\s/gu;
const abbreviation =
  /(?:^|[\s.])(?:\p{L}|dr|mr|mrs|ms|prof|inc|ltd|st|no|ca|bzw|mme|sra?|vs|approx|etc)\.$/iu;
const stopsBefore =
  /(?:\b(?:that|if|whether|because|hopes?|thinks?|asked|asks|when|dass|ob|weil|wenn|que|si|quand|cuando|porque|qu)|')\s*$/iu;

/**
 * Cuts a line into thoughts: at stops, and where dictated words begin a new one ("… i will send …
 * follow up …"). Days are never cut.
 */
export function findClauses(
  sheet: Sheet,
  days: readonly DayMention[],
  language: Language,
): Clause[] {
  const { work } = sheet;
  const cuts = new Set<number>([0]);
  const hards: number[] = [];
  for (const match of work.matchAll(hard)) {
    const end = match.index + match[0].length;
    const isDay = days.some(
      (day) =>
        overlaps(day, { start: match.index, end }) && day.end > end - 1 && day.start < match.index,
    );
    if (isDay || (match[0] === '.' && abbreviation.test(work.slice(0, end)))) continue;
    cuts.add(end);
    hards.push(match.index);
  }
  for (const at of turns(work, language)) cuts.add(at);
  const starts = [...cuts].toSorted((a, b) => a - b);
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? work.length;
    const stop = hards.find((at) => at >= start) ?? work.length;
    return end > start ? [{ start, end: Math.min(end, stop), hardEnd: stop }] : [];
  });
}

const wordStart = /(?<![\p{L}\p{N}_'])[\p{L}]/gu;

/** Where a new thought begins without a stop: a promise, something said, a next time. */
function turns(work: string, language: Language): number[] {
  const starts = new Set<number>();
  for (const match of work.matchAll(language.said)) starts.add(match.index);
  for (const match of work.matchAll(language.nextTime)) starts.add(match.index);
  for (const { index } of work.matchAll(wordStart)) {
    const rest = work.slice(index, index + 60);
    if (language.iPromise.test(rest)) starts.add(index);
    else if (hasSubject(work.slice(0, index), language)) continue;
    else if (language.theyPromise.test(rest)) starts.add(index);
    else {
      const will = language.theyWill.exec(rest);
      if (will && language.promisingVerb.test(rest.slice(will[0].length))) starts.add(index);
    }
  }
  return [...starts].filter((at) => {
    const before = work.slice(0, at);
    return !stopsBefore.test(before) && !endsWithSaid(before, language);
  });
}

const hasSubject = (before: string, { iOrWe, they }: Language): boolean =>
  iOrWe.test(before) || they.test(before);

const endsWithSaid = (before: string, { said }: Language): boolean => {
  const last = [...before.slice(-40).matchAll(said)].at(-1);
  return last !== undefined && last.index + last[0].length >= before.slice(-40).trimEnd().length;
};
