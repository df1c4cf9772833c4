import { eachHit, type Haystack } from './haystack';

/** How well somebody fits a query. */
export const ranks = { none: 0, starts: 1, startsWord: 2, details: 3, texts: 4 } as const;

/** A query as it is looked for: folded, and its words, the newest first. */
export type Wanted = { folded: string; words: readonly string[] };

/** By place among all people: how well each fits, and where a single word was found in the haystack. */
export type Ranks = { rankOf: Uint8Array; foundAt: Uint32Array };

/** Ranks everybody of a haystack whose people begin at `from`; `found` holds none of them before. */
export function rankHay(hay: Haystack, from: number, wanted: Wanted, found: Ranks): void {
  const { words, folded } = wanted;
  const { places } = hay;
  if (words.length === 1) {
    eachHit(hay, folded, (index, at) => {
      const place = from + (places[index] ?? 0);
      found.rankOf[place] = rankFoundAt(hay, index, at);
      found.foundAt[place] = at;
    });
    return;
  }
  // The longest word stands in the fewest; each of the others may stand somewhere else.
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
  eachHit(hay, longest, (index) => {
    found.rankOf[from + (places[index] ?? 0)] = rankOne(hay, index, wanted);
  });
}

/**
 * Ranks one person, the one with this index in the haystack, whose words alone are looked at.
 * @param foundAt where the query was found when it was one word and shorter, which is often where it
 * still stands; undefined when it was not one word
 */
export function rankAgain(
  hay: Haystack,
  index: number,
  place: number,
  wanted: Wanted,
  foundAt: number | undefined,
  found: Ranks,
): void {
  if (foundAt === undefined) {
    found.rankOf[place] = rankOne(hay, index, wanted);
    return;
  }
  const { text, starts } = hay;
  const { folded } = wanted;
  const further = text.startsWith(folded, foundAt)
    ? 0
    : text.slice(foundAt, starts[index + 1]).indexOf(folded);
  if (further < 0) return;
  found.rankOf[place] = rankFoundAt(hay, index, foundAt + further);
  found.foundAt[place] = foundAt + further;
}

function rankOne(hay: Haystack, index: number, { folded, words }: Wanted): number {
  const { text, starts, writtenAt } = hay;
  const writtenFrom = writtenAt[index] ?? 0;
  const details = text.slice(starts[index] ?? 0, writtenFrom - 1);
  let written: string | undefined;
  for (const word of words) {
    if (details.includes(word)) continue;
    written ??= text.slice(writtenFrom, starts[index + 1]);
    if (!written.includes(word)) return ranks.none;
  }
  if (written !== undefined) return ranks.texts;
  const at = details.indexOf(folded);
  return rankAt(at, details[at - 1]);
}

function rankFoundAt({ text, starts, writtenAt }: Haystack, index: number, at: number): number {
  if (at >= (writtenAt[index] ?? 0)) return ranks.texts;
  return rankAt(at - (starts[index] ?? 0), text[at - 1]);
}

/** How well a query fits that stands at a place of somebody's name and details, after a letter. */
function rankAt(at: number, before: string | undefined): number {
  if (at === 0) return ranks.starts;
  return at > 0 && before === ' ' ? ranks.startsWord : ranks.details;
}
