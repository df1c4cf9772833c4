/**
 * Text from elsewhere, cut to what fits a sentence, with an ellipsis where it was cut.
 *
 * @param most characters to keep
 * @example shorten('a very long title', 6) // 'a very…'
 */
export function shorten(text: string, most = 80): string {
  const letters = Array.from(text.slice(0, most * 2 + 2));
  return letters.length <= most && text.length <= most * 2
    ? text
    : `${letters.slice(0, most).join('').trimEnd()}…`;
}
