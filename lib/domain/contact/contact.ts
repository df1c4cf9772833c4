import * as z from 'zod/mini';
import { localDateSchema } from '@/lib/domain/calendar/local-date';
import { channelSchema } from '@/lib/domain/channel/channel';
import { fieldLimits, largestAmount } from '@/lib/domain/record/field-limit';
import { recordFields } from '@/lib/domain/record/record';
import { standings, trackingSchema } from './tracking';

const text = (limit: number) => z.string().check(z.maxLength(limit));

/** A name under which a contact was seen: `li:member:<n>`, `li:in:<slug>`, later also e-mail. */
export const aliasSchema = z.string().check(z.minLength(3), z.maxLength(400));

/** When an alias was first and last seen. */
const aliasSeenSchema = z.object({ firstOn: localDateSchema, lastOn: localDateSchema });

const flagSchema = z.union([z.literal(0), z.literal(1)]);

/** The index cache of lib/domain/plan/due-index.ts; never the truth, always rebuildable (E1). */
export const dueCacheSchema = z.object({
  firstDueOn: z.optional(localDateSchema),
  recheckOn: z.optional(localDateSchema),
  dueOn: z.optional(localDateSchema),
  intervalDays: z.optional(z.number()),
  tierRank: z.number(),
  /** Empty: nothing ever happened. An index holds no row with a field missing. */
  anchorOn: z.union([localDateSchema, z.literal('')]),
  hard: flagSchema,
  unanswered: flagSchema,
  /** Which silence holds, or none (E6); absent for whoever is not tracked. */
  standing: z.optional(z.enum(standings)),
});
export type DueCache = z.infer<typeof dueCacheSchema>;

/** Somebody a contact is close to: a contact of yours, or a bare name to ask about (P24). */
export const knownPersonSchema = z.object({
  contactId: z.optional(z.string()),
  name: text(fieldLimits.name),
});

const amount = z.number().check(z.nonnegative(), z.lte(largestAmount));
const lifetimeValueSchema = z.object({ averageSale: amount, salesPerYear: amount, years: amount });

/** A day that comes back each year (E7); the year only where it is known. */
export const annualDateSchema = z.object({
  kind: z.string().check(z.minLength(1), z.maxLength(fieldLimits.tag)),
  month: z.number().check(z.int(), z.gte(1), z.lte(12)),
  day: z.number().check(z.int(), z.gte(1), z.lte(31)),
  year: z.optional(z.number().check(z.int(), z.gte(1), z.lte(9999))),
});

/** One person you know, as stored (design: Data). Absent means unknown, never an empty string. */
export const contactSchema = z.object({
  ...recordFields,
  name: z.string().check(z.minLength(1), z.maxLength(fieldLimits.name)),
  /** What they were called in entries that became part of this one: a file may still say so. */
  otherNames: z.optional(z.array(text(fieldLimits.name))),
  headline: z.optional(text(fieldLimits.headline)),
  company: z.optional(text(fieldLimits.company)),
  position: z.optional(text(fieldLimits.position)),
  location: z.optional(text(fieldLimits.location)),
  /** Every address or id this contact was seen under; the newest profile address last. */
  aliases: z.array(aliasSchema),
  aliasSeen: z.record(aliasSchema, aliasSeenSchema),
  tier: z.optional(z.enum(['A', 'B', 'C'])),
  tags: z.array(text(fieldLimits.tag)),
  /** The circles they belong to (lib/domain/circle). */
  circleIds: z.optional(z.array(z.string())),
  metOn: z.optional(localDateSchema),
  /** The UTC day on which you were connected on LinkedIn. */
  connectedOn: z.optional(localDateSchema),
  /** Birthdays and other days that come back each year (E7). */
  annualDates: z.optional(z.array(annualDateSchema)),
  /** What they are to you: customer, supplier, mentor. */
  roles: z.optional(z.array(text(fieldLimits.tag))),
  /** Has influence with many (P14). */
  connector: z.optional(z.boolean()),
  /** What they look for, and what they can give (P6, P16). */
  needs: z.optional(z.array(text(fieldLimits.wish))),
  offers: z.optional(z.array(text(fieldLimits.wish))),
  /** Whom they are close to, "who would you call first?" (P24). */
  knows: z.optional(z.array(knownPersonSchema)),
  /** What the relationship is worth over the years (P14), in the user's own currency. */
  value: z.optional(lifetimeValueSchema),
  /** Where they can be met, at most one preferred (P5). */
  channels: z.optional(z.array(channelSchema)),
  /** How you met, and the story they told (P6); a merge joins the words of two. */
  howWeMet: z.optional(text(fieldLimits.joinedStory)),
  story: z.optional(text(fieldLimits.joinedStory)),
  /** Newly imported: waits for a first look, or was put off in it. Absent: looked at. */
  triage: z.optional(z.enum(['waiting', 'skipped'])),
  /** "Never for this person": no question about referrals (P17). */
  neverAsk: z.optional(z.boolean()),
  tracking: trackingSchema,
  due: z.optional(dueCacheSchema),
});
export type Contact = z.infer<typeof contactSchema>;

/** The fields a person edits by hand, and a page may offer a difference for. */
export const contactTextFields = ['name', 'headline', 'company', 'position', 'location'] as const;
export type ContactTextField = (typeof contactTextFields)[number];
