import * as z from 'zod/mini';
import type { Contact } from '@/lib/domain/contact/contact';

/** What matching knows of a contact: small, because all of them are read at once. */
export const wishEntrySchema = z.object({
  id: z.string(),
  name: z.string(),
  company: z.optional(z.string()),
  /** Names of what they share with others: circles and tags. */
  circles: z.array(z.string()),
  needs: z.array(z.string()),
  offers: z.array(z.string()),
});
export type WishEntry = z.infer<typeof wishEntrySchema>;

type Wisher = Pick<Contact, 'id' | 'name' | 'company' | 'tags' | 'needs' | 'offers'>;

/**
 * The entry of a contact, or nothing when they neither need nor offer anything.
 *
 * @param circles names of the circles they are in, beside their tags
 * @example wishEntry(contact)?.needs; // ['a UX designer']
 */
export function wishEntry(contact: Wisher, circles: readonly string[] = []): WishEntry | undefined {
  const { id, name, company, tags, needs = [], offers = [] } = contact;
  if (needs.length === 0 && offers.length === 0) return undefined;
  return {
    id,
    name,
    ...(company ? { company } : {}),
    circles: [...circles, ...tags],
    needs,
    offers,
  };
}
