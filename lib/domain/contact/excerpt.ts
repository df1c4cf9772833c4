import { foldName, foldSpelledOut, mayBeSpelledOut } from './fold-name';

/** A piece of a text around what was searched for, in three parts. */
export type Excerpt = { before: string; hit: string; after: string };

/** What a letter is in a folded text. Those of ASCII, which most are, are told without a rule. */
function foldLetter(letter: string, fold: (letter: string) => string): string {
  if (letter === "'" || letter === '`') return '';
  if (letter > ' ' && letter <= '~') return letter.toLowerCase();
  return /\s/u.test(letter) ? ' ' : fold(letter);
}

/** The folded text, and for each of its units where in the text it came from. */
function foldWithPlaces(
  text: string,
  fold: (letter: string) => string,
): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = foldLetter(letter, fold);
    if (plain !== ' ' || !folded.endsWith(' ')) {
      folded += plain;
      for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    }
    at += letter.length;
  }
  return { folded, places };
}

/**
 * The first place in a text where the query, or else its first word found there, occurs; undefined
 * when none does.
 *
 * @param around how many characters to keep on each side
 * @example excerpt('She grew up in Łódź, near the mill', 'lodz', 10)
 * // { before: '…rew up in ', hit: 'Łódź', after: ', near th…' }
 */
export function excerpt(text: string, query: string, around = 40): Excerpt | undefined {
  const whole = foldName(query);
  const hit =
    find(text, whole, foldName) ??
    (mayBeSpelledOut(whole) ? find(text, whole, foldSpelledOut) : undefined);
  if (!hit) return undefined;
  const [from, to] = hit;
  const left = Math.max(0, from - around);
  const right = Math.min(text.length, to + around);
  return {
    before: (left > 0 ? '…' : '') + text.slice(left, from).trimStart(),
    hit: text.slice(from, to),
    after: text.slice(to, right).trimEnd() + (right < text.length ? '…' : ''),
  };
}

/** Where in a text a folded query begins and ends, or else its first word found there. */
function find(
  text: string,
  whole: string,
  fold: (letter: string) => string,
): [from: number, to: number] | undefined {
  const { folded, places } = foldWithPlaces(text, fold);
  const wanted = [whole, ...whole.split(' ')].find((part) => part !== '' && folded.includes(part));
  if (wanted === undefined) return undefined;
  const start = folded.indexOf(wanted);
  return [places[start] ?? 0, places[start + wanted.length] ?? text.length];
}
