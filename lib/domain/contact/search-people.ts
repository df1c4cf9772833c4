import { foldName } from './fold-name';
import type { PersonRow } from './person-row';

/** Where the words of a query were found; the table says so beside the name. */
export type FoundIn = 'name' | 'details' | 'texts';
export type FoundPerson = { row: PersonRow; foundIn: FoundIn };

type Texts = ReadonlyMap<string, string>;
type Search = (rows: readonly PersonRow[], texts: Texts, query: string) => FoundPerson[];

/**
 * The people in whose name, company, headline, notes or remarks every word of the query occurs, best
 * first: names that begin with it, names with a word that does, other names and companies, then what
 * was written; inside each in the order given. Never misses an exact part of a text.
 *
 * @param texts folded notes and remarks by contact id (person-text)
 * @example searchPeople(rows, texts, 'lopez')[0].row.name // 'José López'
 */
export const searchPeople: Search = (rows, texts, query) =>
  createPeopleSearch()(rows, texts, query);

/**
 * The same for a field one types into: while the query only grows, it looks among those it found
 * before. The answers are those of `searchPeople`, whatever was asked before.
 * @example const search = createPeopleSearch()
 */
export function createPeopleSearch(): Search {
  let last:
    { rows: readonly PersonRow[]; texts: Texts; folded: string; left: PersonRow[] } | undefined;
  return (rows, texts, query) => {
    const folded = foldName(query);
    const words = folded.split(' ').filter(Boolean);
    if (words.length === 0) return rows.map((row) => ({ row, foundIn: 'name' }));
    const isNarrower =
      last?.rows === rows && last.texts === texts && folded.startsWith(last.folded);
    const left: PersonRow[] = [];
    const ranks: FoundPerson[][] = [[], [], [], []];
    for (const row of isNarrower && last ? last.left : rows) {
      const rank = rankOf(row, words, folded, texts);
      if (rank === undefined) continue;
      left.push(row);
      ranks[rank]?.push({ row, foundIn: foundIns[rank] });
    }
    last = { rows, texts, folded, left };
    return ranks.flat();
  };
}

const foundIns = ['name', 'name', 'details', 'texts'] as const;

function rankOf(
  { id, folded: hay }: PersonRow,
  words: readonly string[],
  query: string,
  texts: Texts,
): 0 | 1 | 2 | 3 | undefined {
  let text: string | undefined;
  let isInTexts = false;
  for (const word of words) {
    if (hay.includes(word)) continue;
    text ??= texts.get(id) ?? '';
    if (!text.includes(word)) return undefined;
    isInTexts = true;
  }
  if (isInTexts) return 3;
  const at = hay.indexOf(query);
  if (at === 0) return 0;
  return at > 0 && hay[at - 1] === ' ' ? 1 : 2;
}
