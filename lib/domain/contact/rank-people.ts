import type { Places } from './places';
import { rankAgain, rankHay, type Ranks, ranks, type Wanted } from './rank-hay';
import type { SearchBlocks } from './search-blocks';

/** How well people fit a query. */
export type Ranked = Ranks &
  Wanted & {
    order: Places;
    /** Everybody who may have been found, in the order asked for; others have no rank that counts. */
    candidates: Places;
    /** How many of the candidates have each rank. */
    counts: Uint32Array;
  };

/** To look at so few one by one takes less than to walk through the words of all. */
const few = 4096;
/** Where one word is known to have stood, looking there takes next to nothing. */
const fewOfOneWord = 16_384;

/**
 * Ranks the people of an order. Whoever types one more letter narrows what was found before: unless
 * those are many, only they are looked at.
 *
 * @param blocks the words of `count` people, up to date
 * @param last the ranks of the query before, of the same people and words
 */
export function rankPeople(
  blocks: SearchBlocks,
  count: number,
  order: Places,
  folded: string,
  last: Ranked | undefined,
): Ranked {
  const wanted = { folded, words: folded.split(' ').toReversed() };
  const found = { rankOf: new Uint8Array(count), foundAt: new Uint32Array(count) };
  if (last?.order === order && folded.startsWith(last.folded)) {
    const isOneWord = wanted.words.length === 1;
    const candidates = onlyFound(last);
    if (candidates.length <= (isOneWord ? fewOfOneWord : few)) {
      blocks.eachOf(candidates, (hay, index, place) => {
        const foundAt = isOneWord ? last.foundAt[place] : undefined;
        rankAgain(hay, index, place, wanted, foundAt, found);
      });
      return { ...wanted, ...found, order, candidates, counts: countOf(candidates, found) };
    }
  }
  blocks.each((hay, from) => rankHay(hay, from, wanted, found));
  return { ...wanted, ...found, order, candidates: order, counts: countOf(order, found) };
}

function onlyFound({ candidates, counts, rankOf }: Ranked): Places {
  if (counts[ranks.none] === 0) return candidates;
  return candidates.filter((place) => rankOf[place] !== ranks.none);
}

function countOf(candidates: Places, { rankOf }: Ranks): Uint32Array {
  const counts = new Uint32Array(5);
  for (const place of candidates) {
    const rank = rankOf[place] ?? 0;
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  return counts;
}
