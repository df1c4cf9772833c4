import { foldName } from '@/lib/domain/contact/fold-name';

/** Words that mean the same to the user: `['ux', 'user experience']`. */
export type Synonyms = readonly (readonly string[])[];

const empty = new Set(
  (
    'a an and any are as at be been both but by can could find for from get give good great has have ' +
    'he help her his how i in intro introduction into is it its like look looking me my need needs of ' +
    'offer offers on one or our out people person she some somebody someone that the their them they ' +
    'this to up us want wants we who will with would you your'
  ).split(' '),
);

const endings = ['ers', 'ing', 'ings', 'er', 'or', 'ors', 'es', 's', 'e'].toSorted(
  (a, b) => b.length - a.length,
);

/** A word without its ending, so that "designers" and "design" meet. */
function stem(word: string): string {
  if (/(?:x|ch|sh|ss)es$/.test(word)) return stem(word.slice(0, -2));
  if (word.length < 5) return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 4);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function rootsOf(text: string): string[] {
  const words = foldName(text).match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return words.filter((word) => !empty.has(word)).map(stem);
}

/** A reader of wishes that knows the user's synonyms; make it once for many texts. */
export type WordReader = (text: string) => string[];

/**
 * Reads what a wish is about: folded words without endings and filler, each once, words that the
 * user called the same made one.
 *
 * @example wordReader([['ux', 'user experience']])('a User-Experience designer'); // ['ux', 'design']
 */
export function wordReader(synonyms: Synonyms = []): WordReader {
  const phrases = synonyms
    .flatMap((group) => {
      const [first, ...others] = group.map(rootsOf).filter((roots) => roots.length > 0);
      return first === undefined ? [] : others.map((roots) => ({ roots, as: first }));
    })
    .toSorted((a, b) => b.roots.length - a.roots.length);
  return (text) => {
    let roots = rootsOf(text);
    for (const { roots: phrase, as } of phrases) roots = replacePhrase(roots, phrase, as);
    return [...new Set(roots)];
  };
}

function replacePhrase(
  roots: readonly string[],
  phrase: readonly string[],
  as: readonly string[],
): string[] {
  const read: string[] = [];
  for (let at = 0; at < roots.length; at += 1) {
    if (phrase.every((root, ahead) => roots[at + ahead] === root)) {
      read.push(...as);
      at += phrase.length - 1;
    } else read.push(roots[at] ?? '');
  }
  return read;
}
