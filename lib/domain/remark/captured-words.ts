import * as z from 'zod/mini';
import { profileAddressSchema } from '@/lib/domain/sighting/sighting';

/** Somebody a page names as who wrote some words, or whose profile a link leads to. */
const namedPersonSchema = z.object({
  name: z.string().check(z.maxLength(300)),
  address: profileAddressSchema,
});
export type NamedPerson = z.infer<typeof namedPersonSchema>;

/**
 * What the context menu hands to the panel: words somebody said, or a person to add. `people` are
 * those it may be, nearest first; `isSure` when there is one and the page says so.
 */
export const capturedWordsSchema = z.object({
  id: z.string(),
  /** Absent: only a person is to be added. */
  text: z.optional(z.string().check(z.maxLength(20_000))),
  /** Where it stands. */
  url: z.optional(z.string().check(z.maxLength(2_000))),
  place: z.enum(['post', 'message', 'profile', 'other']),
  people: z.array(namedPersonSchema).check(z.maxLength(10)),
  isSure: z.boolean(),
  /** Kept already, on the page of this contact, as this remark. */
  kept: z.optional(z.object({ contactId: z.string(), remarkId: z.optional(z.string()) })),
});
export type CapturedWords = z.infer<typeof capturedWordsSchema>;

/** What the script in the page answers: links are addresses as they stand there. */
export const selectionSightingSchema = z.object({
  text: z.string(),
  url: z.string().check(z.maxLength(4_000)),
  place: z.enum(['post', 'message', 'profile', 'other']),
  /** Nearest first. */
  links: z.array(z.object({ name: z.string(), href: z.string() })),
  isSure: z.boolean(),
});
export type SelectionSighting = z.infer<typeof selectionSightingSchema>;
