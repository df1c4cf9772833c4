/** Longest texts kept, in UTF-16 units. What is cut ends in `…`. */
export const caps = { name: 300, text: 1000 };

/** Text beyond this never reaches the expressions below. */
const longestRaw = 20_000;
/**
 * Zero-width and bidi marks, fillers and tag characters. A joiner between two emoji is kept,
 * because it makes them one: 👩‍🌾 stays 👩‍🌾.
 */
const invisible =
  /(\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?\u200D)(?=\p{Extended_Pictographic})|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;
const halfCharacters = /\p{Cs}/gu;
const controls = /[^\P{Cc}\s]/gu;

/**
 * Text as a person reads it on the page: one line, NFC, nothing invisible, no control characters,
 * capped. An empty string means there is nothing to read.
 * @example cleanText('  Zo\u0065\u0308 \u200B\n Marsh🌱 ', caps.name) // 'Zoë Marsh🌱'
 */
export function cleanText(raw: string | null | undefined, cap: number): string {
  const text = (raw ?? '')
    .slice(0, longestRaw)
    .replace(halfCharacters, '')
    .replace(invisible, '$1')
    .replace(controls, '')
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
    .trim();
  if (text.length <= cap) return text;
  return `${text.slice(0, cap - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Digits as LinkedIn's languages write them; each run of ten starts at its zero. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/**
 * The degree of connection in a text that begins with its digit: `1st`, `2.`, `3er`, `٢`.
 * Null when it begins with anything else, or with a number of two digits.
 */
export function degreeIn(text: string): 1 | 2 | 3 | null {
  const digit = /^(\p{Nd})(?!\p{Nd})/u.exec(text)?.[1]?.codePointAt(0);
  const zero = zeros.find((start) => digit !== undefined && digit >= start && digit < start + 10);
  if (digit === undefined || zero === undefined) return null;
  const value = digit - zero;
  return value === 1 || value === 2 || value === 3 ? value : null;
}
