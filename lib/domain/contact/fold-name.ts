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
