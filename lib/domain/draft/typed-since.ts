/**
 * What was typed on while these words were being saved: the rest of words that were only continued,
 * the whole of words that were begun anew.
 *
 * @example typedSince({ text: 'We met' }, { text: 'We met in Graz' }) // { text: 'in Graz' }
 */
export function typedSince(
  saved: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): Record<string, string> {
  const rest: Record<string, string> = {};
  for (const [name, words] of Object.entries(saved)) {
    const typed = now[name] ?? '';
    const left = typed.startsWith(words) ? typed.slice(words.length).trimStart() : typed;
    if (left !== '') rest[name] = left;
  }
  return rest;
}
