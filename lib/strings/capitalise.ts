/**
 * Words that begin a line by themselves, where elsewhere they stand inside a sentence.
 * @example capitalise('every 2 weeks') // 'Every 2 weeks'
 */
export function capitalise(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
