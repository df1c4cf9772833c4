import { foldName } from './fold-name';
import type { PersonRow } from './person-row';

/** Where the words of a query were found; the table says so beside the name. */
export type FoundIn = 'name' | 'details' | 'texts';
export type FoundPerson = { row: PersonRow; foundIn: FoundIn };

/**
 * The people in whose name, company, headline, notes or remarks every word of the query occurs, best
 * first: names that begin with it, names with a word that does, other names and companies, then what
 * was written; inside each in the order given. Never misses an exact part of a text.
 *
 * @param texts folded notes and remarks by contact id (person-text)
 * @example searchPeople(rows, texts, 'lopez')[0].row.name // 'José López'
 */
export function searchPeople(
  rows: readonly PersonRow[],
  texts: ReadonlyMap<string, string>,
  query: string,
): FoundPerson[] {
  const folded = foldName(query);
  const words = folded.split(' ').filter(Boolean);
  if (words.length === 0) return rows.map((row) => ({ row, foundIn: 'name' }));
  const ranks: FoundPerson[][] = [[], [], [], []];
  for (const row of rows) {
    const rank = rankOf(row, words, folded, texts);
    if (rank !== undefined) ranks[rank]?.push({ row, foundIn: foundIns[rank] });
  }
  return ranks.flat();
}

const foundIns = ['name', 'name', 'details', 'texts'] as const;

function rankOf(
  { id, folded: hay }: PersonRow,
  words: readonly string[],
  query: string,
  texts: ReadonlyMap<string, string>,
): 0 | 1 | 2 | 3 | undefined {
  if (words.every((word) => hay.includes(word))) {
    const at = hay.indexOf(query);
    if (at === 0) return 0;
    return at > 0 && hay[at - 1] === ' ' ? 1 : 2;
  }
  const text = texts.get(id);
  if (text === undefined) return undefined;
  return words.every((word) => hay.includes(word) || text.includes(word)) ? 3 : undefined;
}
