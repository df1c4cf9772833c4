import { foldName } from '@/lib/domain/contact/fold-name';
import { type MatchIndex, type OfferRow, weightOf } from './match-index';
import type { WishEntry } from './wish';
import type { WordReader } from './wish-words';

/** Somebody needs what somebody else offers (P16), with why. */
export type Match = {
  /** Stays the same for the same people and words: what a dismissal is kept under. */
  id: string;
  needer: WishEntry;
  need: string;
  offerer: WishEntry;
  offer: string;
  /** The words they share, as they are compared. */
  words: string[];
  sameCompany: boolean;
  sharedCircles: string[];
  /** The better the higher; for ordering only. */
  rank: number;
};

/** A need is held against at most so many offers of one word. */
const offersPerWord = 120;
const matchesPerNeed = 5;
/** At least so much of the need, or of the offer, has to be in the words they share. */
const enough = 0.5;

/** An offer that shares enough, before anything is said about it. */
type Candidate = { row: OfferRow; rank: number };

/**
 * Who offers what this person needs, best first, five for each need at most. Looks only at offers
 * that share a word, so that the number of contacts does not matter.
 *
 * @param isDismissed whether this match was waved away for good
 * @example matchesFor(ana, index, read)[0]; // Ana needs a UX designer; Bo offers UX design
 */
export function matchesFor(
  needer: WishEntry,
  index: MatchIndex,
  read: WordReader,
  isDismissed: (id: string) => boolean = () => false,
): Match[] {
  return needer.needs.flatMap((need) => {
    const words = read(need);
    const found: Match[] = [];
    for (const { row, rank } of candidates(needer, words, index)) {
      const id = [needer.id, foldName(need), row.person.id, foldName(row.offer)].join('|');
      if (isDismissed(id)) continue;
      found.push(explained({ id, needer, need, words, row, rank }));
      if (found.length === matchesPerNeed) break;
    }
    return found;
  });
}

/** The order of matches: the best first, of equals by their ids. */
export function byRank(a: Match, b: Match): number {
  return b.rank - a.rank || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function candidates(needer: WishEntry, words: readonly string[], index: MatchIndex): Candidate[] {
  const weights = words.map((word) => weightOf(index, word));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const seen = new Set<OfferRow>();
  const found: Candidate[] = [];
  const company = foldName(needer.company ?? '');
  for (const word of words) {
    for (const row of (index.byWord.get(word) ?? []).slice(0, offersPerWord)) {
      if (row.person.id === needer.id || seen.has(row)) continue;
      seen.add(row);
      let common = 0;
      for (const [place, each] of words.entries()) {
        if (row.words.has(each)) common += weights[place] ?? 0;
      }
      const fit = Math.max(common / whole, common / row.weight);
      if (fit < enough) continue;
      const near = nearness(needer, company, row);
      found.push({ row, rank: fit * Math.log(1 + common) + near });
    }
  }
  return found.toSorted(
    (a, b) =>
      b.rank - a.rank ||
      compare(a.row.person.id, b.row.person.id) ||
      compare(a.row.offer, b.row.offer),
  );
}

/** Shared circles and a shared company raise the rank. */
function nearness(needer: WishEntry, company: string, row: OfferRow): number {
  const circles = Math.min(3, sharedBy(needer, row).length);
  return (company !== '' && company === row.company ? 0.3 : 0) + circles * 0.15;
}

function sharedBy({ circles }: WishEntry, row: OfferRow): string[] {
  return circles.filter((circle) => row.circles.has(circle));
}

type Found = Pick<Match, 'id' | 'needer' | 'need' | 'words' | 'rank'> & { row: OfferRow };

function explained({ row, words, ...match }: Found): Match {
  return {
    ...match,
    offerer: row.person,
    offer: row.offer,
    words: words.filter((word) => row.words.has(word)),
    sameCompany: row.company !== '' && row.company === foldName(match.needer.company ?? ''),
    sharedCircles: sharedBy(match.needer, row),
  };
}
