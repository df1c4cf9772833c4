import { foldName } from './fold-name';

/** Everything written about a contact, folded, for search: notes and remarks, one a line. */
export type PersonText = { id: string; folded: string };

/**
 * The search text of a contact; undefined when nothing is written.
 * @example personText('mira', ['Loves Øresund']) // { id: 'mira', folded: 'loves oresund' }
 */
export function personText(id: string, texts: readonly string[]): PersonText | undefined {
  const folded = texts.map(foldName).filter(Boolean).join('\n');
  return folded === '' ? undefined : { id, folded };
}
