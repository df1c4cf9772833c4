import type { WishEntry } from './wish';
import type { WordReader } from './wish-words';

/** One offer of one person, with the words it is about. */
export type OfferRow = { person: WishEntry; offer: string; words: ReadonlySet<string> };

/** Which offers hold a word: found without looking at the others. */
export type MatchIndex = { byWord: ReadonlyMap<string, readonly OfferRow[]>; offers: number };

/**
 * The inverted index of everything that is offered; linear in the number of words.
 *
 * @example matchIndex(entries, wordReader()).byWord.get('design'); // the offers about design
 */
export function matchIndex(entries: Iterable<WishEntry>, read: WordReader): MatchIndex {
  const byWord = new Map<string, OfferRow[]>();
  let offers = 0;
  for (const person of entries) {
    for (const offer of person.offers) {
      const row: OfferRow = { person, offer, words: new Set(read(offer)) };
      offers += 1;
      for (const word of row.words) {
        const rows = byWord.get(word);
        if (rows === undefined) byWord.set(word, [row]);
        else rows.push(row);
      }
    }
  }
  return { byWord, offers };
}

/** How telling a word is: rare words say more than common ones. */
export function weightOf({ byWord, offers }: MatchIndex, word: string): number {
  const holders = byWord.get(word)?.length ?? 0;
  return Math.log(1 + (offers + 1) / (holders + 1));
}
