const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Control characters, halves of broken pairs, and marks that turn the direction of text. */
const unseen = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const startsWithLetter = /^[\p{L}\p{N}]/u;
const longestGrapheme = 16;
/** Hues in theme.css. */
export const hueCount = 8;

function firstGrapheme(word: string): string {
  const [first] = graphemes.segment(word);
  const text = first?.segment ?? '';
  return text.length > longestGrapheme ? (Array.from(text)[0] ?? '') : text;
}

function upper(grapheme: string): string {
  const raised = grapheme.toLocaleUpperCase('en');
  return raised.length === grapheme.length ? raised : grapheme;
}

/**
 * One or two letters for a name in any script: first and last word, without what follows a comma or
 * stands in brackets. Scripts that join their letters give one. Only emoji? Then the first of them.
 *
 * @example initials('Ana María de la Cruz, PhD (she/her)') // 'AC'
 */
export function initials(name: string): string {
  const seen = name.slice(0, 300).replace(unseen, '').normalize('NFC');
  const bare = seen.replace(/[([（].*?[)\]）]/gu, ' ').split(',')[0] ?? '';
  const words = (bare.trim() || seen).split(/\s+/u).filter(Boolean);
  const spoken = words.filter((word) => startsWithLetter.test(word));
  const [first = '', last] = [spoken[0] ?? words[0], spoken.length > 1 ? spoken.at(-1) : undefined];
  const one = upper(firstGrapheme(first));
  if (
    last === undefined ||
    /\p{Script=Arabic}|\p{Script=Syriac}|\p{Emoji_Presentation}/u.test(one)
  ) {
    return one;
  }
  return one + upper(firstGrapheme(last));
}

/** The same name has the same hue everywhere and forever (FNV-1a). */
export function hueOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % hueCount;
}
