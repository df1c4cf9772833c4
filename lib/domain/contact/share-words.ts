import type { PersonRow } from './person-row';

const shared = [
  'company',
  'headline',
  'channel',
  'metOn',
  'lastOn',
  'lastKind',
  'lastLightOn',
  'lastDeepOn',
  'startedOn',
  'dueOn',
  'why',
  'state',
  'tier',
] as const satisfies (keyof PersonRow)[];

/**
 * Lets rows that say the same hold one copy of it: of thirty thousand people, thousands share a day, a
 * company, a reason, and each row as it is read has copies of its own. Changes the rows in place, to
 * equal ones.
 *
 * @param words the copies kept so far
 * @example shareWords(rows, words)
 */
export function shareWords(rows: readonly PersonRow[], words: Map<string, string>): void {
  const one = <Word extends string>(word: Word): Word => {
    const known = words.get(word);
    if (known !== undefined) return known as Word;
    words.set(word, word);
    return word;
  };
  for (const row of rows) {
    for (const key of shared) {
      const word = row[key];
      if (word !== undefined) Object.assign(row, { [key]: one(word) });
    }
    if (row.tags) row.tags = row.tags.map(one);
    if (row.circleIds) row.circleIds = row.circleIds.map(one);
  }
}
