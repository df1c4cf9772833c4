import { foldName } from './fold-name';
import { buildHaystacks, eachHit, type Haystack } from './haystack';
import type { PersonRow } from './person-row';
import type { Places } from './places';

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

/** So many people share a text: one of them changed, and only those are put together again. */
const inOneBlock = 1024;
type Block = { rows: readonly PersonRow[]; hays: readonly Haystack[] };

/** How well somebody fits. */
const ranks = { none: 0, starts: 1, startsWord: 2, details: 3, texts: 4 } as const;

/**
 * A search that keeps its texts from one query to the next.
 * @example createPeopleSearch().find(rows, texts, order, 'lopez')
 */
export function createPeopleSearch(): PeopleSearch {
  let blocks: Block[] = [];
  let blockTexts: Texts | undefined;
  let last: { rows: readonly PersonRow[]; texts: Texts; folded: string; ranks: Uint8Array } | null =
    null;

  function blockAt(rows: readonly PersonRow[], texts: Texts, from: number): Block {
    if (blockTexts !== texts) blocks = [];
    blockTexts = texts;
    const known = blocks[from / inOneBlock];
    if (known && isOf(known, rows, from)) return known;
    const part = rows.slice(from, from + inOneBlock);
    const made = { rows: part, hays: buildHaystacks(part, texts) };
    blocks[from / inOneBlock] = made;
    return made;
  }

  function rankAll(rows: readonly PersonRow[], texts: Texts, folded: string): Uint8Array {
    if (last?.rows === rows && last.texts === texts && last.folded === folded) return last.ranks;
    const found = new Uint8Array(rows.length);
    const words = folded.split(' ');
    for (let from = 0; from < rows.length; from += inOneBlock) {
      const part = found.subarray(from, from + inOneBlock);
      const { hays } = blockAt(rows, texts, from);
      for (const hay of hays) rankPart(hay, words, folded, part);
    }
    last = { rows, texts, folded, ranks: found };
    return found;
  }

  return {
    find: (rows, texts, order, query) => {
      const folded = foldName(query);
      if (folded === '') {
        return { rows, places: order, byName: order.length, byDetails: order.length };
      }
      return bestFirst(rows, order, rankAll(rows, texts, folded));
    },
    prepare: (rows, texts) => {
      for (let from = 0; from < rows.length; from += inOneBlock) {
        const known = texts === blockTexts ? blocks[from / inOneBlock] : undefined;
        if (blockAt(rows, texts, from) !== known) return true;
      }
      return false;
    },
  };
}

function isOf(block: Block, rows: readonly PersonRow[], from: number): boolean {
  const count = Math.min(rows.length - from, inOneBlock);
  return (
    block.rows.length === count && block.rows.every((row, place) => row === rows[from + place])
  );
}

function rankPart(
  hay: Haystack,
  words: readonly string[],
  folded: string,
  found: Uint8Array,
): void {
  const { text } = hay;
  if (words.length === 1) {
    eachHit(hay, folded, (place, at, startsAt, writtenAt) => {
      found[place] = at >= writtenAt ? ranks.texts : rankAt(at - startsAt, text[at - 1]);
    });
    return;
  }
  // The longest word stands in the fewest; each of the others may stand somewhere else.
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
  eachHit(hay, longest, (place, _at, startsAt, writtenAt, endsAt) => {
    const details = text.slice(startsAt, writtenAt - 1);
    const written = text.slice(writtenAt, endsAt);
    const missing = words.filter((word) => !details.includes(word));
    if (missing.some((word) => !written.includes(word))) return;
    const at = details.indexOf(folded);
    found[place] = missing.length > 0 ? ranks.texts : rankAt(at, details[at - 1]);
  });
}

/** How well a query fits that stands at a place of somebody's name and details, after a letter. */
function rankAt(at: number, before: string | undefined): number {
  if (at === 0) return ranks.starts;
  return at > 0 && before === ' ' ? ranks.startsWord : ranks.details;
}

/** The places of an order that were found, sorted by rank alone: counted, then put in. */
function bestFirst(rows: readonly PersonRow[], order: Places, found: Uint8Array): FoundPeople {
  const counts = new Uint32Array(5);
  for (const place of order) {
    const rank = found[place] ?? 0;
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  const [, first = 0, second = 0, third = 0, fourth = 0] = counts;
  const next = Uint32Array.of(0, 0, first, first + second, first + second + third);
  const places = new Uint32Array(first + second + third + fourth);
  for (const place of order) {
    const rank = found[place] ?? 0;
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
