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

/** A need is held against at most so many offers of one word, the rarest words first. */
const offersPerWord = 400;
const matchesPerNeed = 5;
/** At least so much of the need, or of the offer, has to be in the words they share. */
const enough = 0.5;

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
    const found = [...candidates(words, index, needer.id)].flatMap((row) => {
      const match = matchOf(needer, need, words, row, index);
      return match && !isDismissed(match.id) ? [match] : [];
    });
    return found.toSorted(byRank).slice(0, matchesPerNeed);
  });
}

/** The order of matches: the best first, of equals by their ids. */
export function byRank(a: Match, b: Match): number {
  return b.rank - a.rank || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function candidates(words: readonly string[], { byWord }: MatchIndex, self: string) {
  const lists = words.map((word) => byWord.get(word) ?? []).toSorted((a, b) => a.length - b.length);
  const found = new Set<OfferRow>();
  for (const rows of lists) {
    for (const row of rows.slice(0, offersPerWord)) if (row.person.id !== self) found.add(row);
  }
  return found;
}

function matchOf(
  needer: WishEntry,
  need: string,
  words: readonly string[],
  { person: offerer, offer, words: offered }: OfferRow,
  index: MatchIndex,
): Match | undefined {
  const shared = words.filter((word) => offered.has(word));
  const sum = (some: Iterable<string>): number => {
    let weight = 0;
    for (const word of some) weight += weightOf(index, word);
    return weight;
  };
  const common = sum(shared);
  const fit = Math.max(common / sum(words), common / sum(offered));
  if (!(fit >= enough)) return undefined;
  const company = needer.company && foldName(needer.company);
  const sameCompany = company !== undefined && company === foldName(offerer.company ?? '');
  const theirs = new Set(offerer.circles);
  const sharedCircles = needer.circles.filter((circle) => theirs.has(circle));
  const near = (sameCompany ? 0.3 : 0) + Math.min(3, sharedCircles.length) * 0.15;
  return {
    id: [needer.id, foldName(need), offerer.id, foldName(offer)].join('|'),
    needer,
    need,
    offerer,
    offer,
    words: shared,
    sameCompany,
    sharedCircles,
    rank: fit * Math.log(1 + common) + near,
  };
}
