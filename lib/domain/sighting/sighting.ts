import * as z from 'zod/mini';

/** One person's page, as its address names it. See lib/linkedin/profile-address.ts. */
export const profileAddressSchema = z.object({
  key: z.string().check(z.regex(/^li:(member:\d{1,19}|in:.+)$/u), z.maxLength(400)),
  slug: z.optional(z.string().check(z.maxLength(300))),
  memberId: z.optional(z.string().check(z.regex(/^\d{1,19}$/))),
  rawId: z.optional(z.string().check(z.maxLength(100))),
  subView: z.optional(z.string().check(z.maxLength(200))),
  /** `suggest`: good enough to offer a match, never to make one without asking. */
  certainty: z.enum(['sure', 'suggest']),
});
export type ProfileAddress = z.infer<typeof profileAddressSchema>;

export const sightingFields = [
  'name',
  'headline',
  'company',
  'location',
  'degree',
  'memberId',
] as const;
export type SightingField = (typeof sightingFields)[number];

/** How a field was found: which rung of the reading ladder answered, and how far to trust it. */
export const fieldEvidenceSchema = z.object({
  rung: z.string().check(z.maxLength(60)),
  confidence: z.enum(['high', 'medium', 'low']),
});
export type FieldEvidence = z.infer<typeof fieldEvidenceSchema>;

/**
 * What a page showed, before it becomes a contact. The strings come from a web page and are hostile
 * until this schema has read them; React shows them as text only.
 */
export const sightingSchema = z.object({
  status: z.enum(['profile', 'partial', 'none']),
  template: z.nullable(z.enum(['sdui', 'ember', 'guest'])),
  address: z.nullable(profileAddressSchema),
  name: z.optional(z.string()),
  headline: z.optional(z.string()),
  company: z.optional(z.string()),
  location: z.optional(z.string()),
  degree: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  memberId: z.optional(z.string().check(z.regex(/^\d{1,19}$/))),
  fields: z.partialRecord(z.enum(sightingFields), fieldEvidenceSchema),
  /** The signed-in person's own profile: not somebody to file as a contact. */
  isSelf: z.optional(z.literal(true)),
  /** Keys this page gave beside the address in the bar (`li:in:…`): worth keeping as aliases. */
  aliases: z.optional(z.array(z.string().check(z.maxLength(400)))),
});
export type Sighting = z.infer<typeof sightingSchema>;
