/** Letters that Unicode does not take apart, with what people type for them. */
const untied: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  // A word ends in another sigma; part of the word does not.
  ς: 'σ',
  ŋ: 'n',
};

/**
 * A text as search compares it: lower case, without accents, apostrophes and double spaces; every
 * script kept.
 * @example foldName("Zoë O’Łopez") // 'zoe olopez'
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘ʼ`´]/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœıςŋ]/g, (letter) => untied[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Letters with a second spelling, for whoever has no key for them; ß is `ss` anyway. */
const spellings: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
/** Also where a letter and its dots or ring are two characters. */
const hasSpelling = /[äöüøåÄÖÜØÅ]|\u0308|\u030a/u;

/**
 * The words of a text that are also written in another way, folded as they are written then; search
 * finds somebody by either. Empty for nearly all.
 * @example spelledOut('Jürgen Groß, Sørensen AS') // 'juergen soerensen'
 */
export function spelledOut(text: string): string {
  if (!hasSpelling.test(text)) return '';
  const words = text.normalize('NFC').toLowerCase().split(/\s+/u);
  return foldName(
    words
      .filter((word) => hasSpelling.test(word))
      .map(spellOut)
      .join(' '),
  );
}

const spellOut = (word: string): string =>
  word.replace(/[äöüøå]/gu, (letter) => spellings[letter] ?? letter);

/**
 * A letter as `spelledOut` writes it.
 * @example foldSpelledOut('Ü') // 'ue'
 */
export const foldSpelledOut = (letter: string): string =>
  foldName(spellOut(letter.normalize('NFC').toLowerCase()));

/** Whether a folded query may be in the second spelling of something. */
export const mayBeSpelledOut = (folded: string): boolean => /[aou]e|aa/u.test(folded);
