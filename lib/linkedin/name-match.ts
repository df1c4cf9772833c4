/** Letters that stay one piece under NFKD although people write them as others. */
const plainLetters = new Map(
  Object.entries({ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }),
);

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');

/** The same name, whatever the case, the punctuation and the emoji around it. */
export function sameName(one: string, other: string): boolean {
  const folded = fold(one);
  return folded !== '' && folded === fold(other);
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþßæœı]/gu, (letter) => plainLetters.get(letter) ?? letter);

const words = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/**
 * Could this be the name behind that vanity name? Two words of it must be there (one, when it has
 * only one). A title outlives the page it was made for, so alone it counts only with this proof.
 * @example nameFitsSlug('Zoë Marsh, MBA', 'zoe-marsh-4b1') // true
 * @example nameFitsSlug('Otto Marsh', 'zoe-marsh-4b1') // false
 */
export function nameFitsSlug(name: string, slug: string): boolean {
  const nameWords = [...new Set(words(name))];
  const slugWords = new Set(words(slug));
  const joined = [...words(slug)].join('');
  const hits = nameWords.filter(
    (word) =>
      slugWords.has(word) ||
      (joined.includes(word) && (word.length > 2 || /[\u0250-\uFFFF]/.test(word))),
  );
  return hits.length >= Math.min(2, nameWords.length) && hits.length > 0;
}
