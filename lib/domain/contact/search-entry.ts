import * as z from 'zod/mini';
import type { Contact } from './contact';
import { foldName, mayBeSpelledOut, spelledOut } from './fold-name';

/** What search knows of a contact; kept small, all of them are read at once. */
export const searchEntrySchema = z.object({
  id: z.string(),
  name: z.string(),
  detail: z.optional(z.string()),
  folded: z.string(),
});
export type SearchEntry = z.infer<typeof searchEntrySchema>;

/**
 * The search entry of a contact.
 * @example searchEntry(contact) // { id, name: 'José López', detail: 'Acme', folded: 'jose lopez acme' }
 */
export function searchEntry(contact: Contact): SearchEntry {
  const detail = contact.company ?? contact.headline?.slice(0, 80);
  const searched = [contact.name, contact.company, contact.headline?.slice(0, 200)];
  return {
    id: contact.id,
    name: contact.name,
    ...(detail ? { detail } : {}),
    folded: foldName(searched.filter(Boolean).join(' ')),
  };
}

/**
 * The entries in which every word of the query occurs, best first: names that begin with it, then
 * names with a word that begins with it, then the rest; inside each by name. "mueller" finds Müller.
 * @example findEntries(entries, 'lop', 8)
 */
export function findEntries(
  entries: Iterable<SearchEntry>,
  query: string,
  limit: number,
): SearchEntry[] {
  const folded = foldName(query);
  const words = folded.split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const isSpelledOut = mayBeSpelledOut(folded);
  const hits: { entry: SearchEntry; rank: number }[] = [];
  for (const entry of entries) {
    const also = isSpelledOut ? ` ${spelledOut(`${entry.name} ${entry.detail ?? ''}`)}` : '';
    const text = entry.folded + also;
    if (!words.every((word) => text.includes(word))) continue;
    const rank = text.startsWith(folded) ? 0 : ` ${text}`.includes(` ${folded}`) ? 1 : 2;
    hits.push({ entry, rank });
  }
  hits.sort(
    (a, b) =>
      a.rank - b.rank ||
      (a.entry.folded < b.entry.folded ? -1 : a.entry.folded > b.entry.folded ? 1 : 0) ||
      a.entry.id.localeCompare(b.entry.id),
  );
  return hits.slice(0, limit).map((hit) => hit.entry);
}
