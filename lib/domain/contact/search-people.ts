import { foldName } from './fold-name';
import type { PersonRow } from './person-row';
import type { Places } from './places';
import { type Ranked, rankPeople } from './rank-people';
import { ranks } from './rank-hay';
import { createSearchBlocks } from './search-blocks';

/** Where the words of a query were found; the table says so beside the name. */
export type FoundIn = 'name' | 'details' | 'texts';

/** Who was found, best first: places in `rows`, so that many cost no more than their numbers. */
export type FoundPeople = {
  rows: readonly PersonRow[];
  places: Places;
  /** How many of them, from the first, were found by name; and how many without what was written. */
  byName: number;
  byDetails: number;
};

type Texts = ReadonlyMap<string, string>;
type PeopleSearch = {
  /**
   * The people of `order` in whose name, company, headline, notes or remarks every word of the query
   * occurs, best first: names that begin with it, names with a word that does, other names and
   * companies, then what was written; inside each in the order given. Never misses an exact part of
   * a text.
   * @param texts folded notes and remarks by contact id (person-text)
   */
  find: (rows: readonly PersonRow[], texts: Texts, order: Places, query: string) => FoundPeople;
  /** Makes a part of what `find` needs, for a moment nobody waits in; true while something is left. */
  prepare: (rows: readonly PersonRow[], texts: Texts) => boolean;
};

/**
 * A search that keeps its texts, and the last answer, from one query to the next.
 * @example createPeopleSearch().find(rows, texts, order, 'lopez')
 */
export function createPeopleSearch(): PeopleSearch {
  const blocks = createSearchBlocks();
  let last: (Ranked & { rows: readonly PersonRow[]; texts: Texts }) | undefined;
  return {
    find: (rows, texts, order, query) => {
      const folded = foldName(query);
      if (folded === '') {
        return { rows, places: order, byName: order.length, byDetails: order.length };
      }
      const known = last?.rows === rows && last.texts === texts ? last : undefined;
      blocks.bringUpToDate(rows, texts);
      const ranked = rankPeople(blocks, rows.length, order, folded, known);
      last = { ...ranked, rows, texts };
      return bestFirst(rows, ranked);
    },
    prepare: blocks.prepare,
  };
}

/** Sorted by rank alone: put where their rank begins, which was counted. */
function bestFirst(
  rows: readonly PersonRow[],
  { candidates, rankOf, counts }: Ranked,
): FoundPeople {
  const [, first = 0, second = 0, third = 0, fourth = 0] = counts;
  const next = Uint32Array.of(0, 0, first, first + second, first + second + third);
  const places = new Uint32Array(first + second + third + fourth);
  for (let index = 0; index < candidates.length; index += 1) {
    const place = candidates[index] ?? 0;
    const rank = rankOf[place] ?? 0;
    if (rank === ranks.none) continue;
    const at = next[rank] ?? 0;
    places[at] = place;
    next[rank] = at + 1;
  }
  return { rows, places, byName: first + second, byDetails: first + second + third };
}

/**
 * Who stands at a place of what was found.
 * @example personAt(found, 0)?.row.name // 'José López'
 */
export function personAt(
  { rows, places, byName, byDetails }: FoundPeople,
  index: number,
): { row: PersonRow; foundIn: FoundIn } | undefined {
  const row = rows[places[index] ?? -1];
  return row && { row, foundIn: index < byName ? 'name' : index < byDetails ? 'details' : 'texts' };
}

/** The ids of those found from one place up to another, which is no longer part of it. */
export const foundIds = ({ rows, places }: FoundPeople, from = 0, to = places.length): string[] =>
  [...places.subarray(Math.max(0, from), to)].flatMap((place) => rows[place]?.id ?? []);
