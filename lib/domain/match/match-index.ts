import { foldName } from '@/lib/domain/contact/fold-name';
import type { WishEntry } from './wish';
import type { WordReader } from './wish-words';

/** One offer of one person, with the words it is about and how much they say together. */
export type OfferRow = {
  person: WishEntry;
  offer: string;
  words: ReadonlySet<string>;
  weight: number;
  /** The company as it is compared; empty when unknown. */
  company: string;
  circles: ReadonlySet<string>;
};

/** Which offers hold a word, found without looking at the others; and how much a word says. */
export type MatchIndex = {
  byWord: ReadonlyMap<string, readonly OfferRow[]>;
  weights: ReadonlyMap<string, number>;
  offers: number;
};

/**
 * The inverted index of everything that is offered; linear in the number of words.
 *
 * @example matchIndex(entries, wordReader()).byWord.get('design'); // the offers about design
 */
export function matchIndex(entries: Iterable<WishEntry>, read: WordReader): MatchIndex {
  const byWord = new Map<string, OfferRow[]>();
  const rows: OfferRow[] = [];
  for (const person of entries) {
    const company = foldName(person.company ?? '');
    const circles = new Set(person.circles);
    for (const offer of person.offers) {
      const words = new Set(read(offer));
      const row: OfferRow = { person, offer, words, weight: 0, company, circles };
      rows.push(row);
      for (const word of row.words) {
        const known = byWord.get(word);
        if (known === undefined) byWord.set(word, [row]);
        else known.push(row);
      }
    }
  }
  const offers = rows.length;
  const weights = new Map<string, number>();
  for (const [word, { length }] of byWord) weights.set(word, telling(length, offers));
  for (const row of rows) {
    for (const word of row.words) row.weight += weights.get(word) ?? 0;
  }
  return { byWord, weights, offers };
}

/** Rare words say more than common ones. */
function telling(holders: number, offers: number): number {
  return Math.log(1 + (offers + 1) / (holders + 1));
}

/** How much a word says; one that nobody offers says the most. */
export function weightOf({ weights, offers }: MatchIndex, word: string): number {
  return weights.get(word) ?? telling(0, offers);
}
