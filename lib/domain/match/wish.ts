import * as z from 'zod/mini';
import type { Contact } from '@/lib/domain/contact/contact';

/** What matching knows of a contact: small, because all of them are read at once. */
export const wishEntrySchema = z.object({
  id: z.string(),
  name: z.string(),
  company: z.optional(z.string()),
  /** Names of what they share with others: tags, and circles once their names are looked up. */
  circles: z.array(z.string()),
  circleIds: z.optional(z.array(z.string())),
  needs: z.array(z.string()),
  offers: z.array(z.string()),
});
export type WishEntry = z.infer<typeof wishEntrySchema>;

type Wisher = Pick<Contact, 'id' | 'name' | 'company' | 'tags' | 'circleIds' | 'needs' | 'offers'>;

/**
 * The entry of a contact, or nothing when they neither need nor offer anything.
 *
 * @example wishEntry(contact)?.needs; // ['a UX designer']
 */
export function wishEntry(contact: Wisher): WishEntry | undefined {
  const { id, name, company, tags, circleIds, needs = [], offers = [] } = contact;
  if (needs.length === 0 && offers.length === 0) return undefined;
  return {
    id,
    name,
    ...(company ? { company } : {}),
    circles: [...tags],
    ...(circleIds && circleIds.length > 0 ? { circleIds } : {}),
    needs,
    offers,
  };
}

/**
 * The entry with the names of its circles beside the tags: what two people may share.
 * @example withCircleNames(entry, new Map([['c1', 'Book club']])).circles // ['berlin', 'Book club']
 */
export function withCircleNames(entry: WishEntry, names: ReadonlyMap<string, string>): WishEntry {
  const found = (entry.circleIds ?? []).flatMap((id) => names.get(id) ?? []);
  return found.length === 0 ? entry : { ...entry, circles: [...entry.circles, ...found] };
}
