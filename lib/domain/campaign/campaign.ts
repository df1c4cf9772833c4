import * as z from 'zod/mini';
import { localDateSchema } from '@/lib/domain/calendar/local-date';
import { fieldLimits } from '@/lib/domain/record/field-limit';
import { recordFields } from '@/lib/domain/record/record';

const text = (limit: number) => z.string().check(z.maxLength(limit));

const memberSchema = z.object({
  contactId: z.string(),
  /** The day of the window on which they are asked. */
  dueOn: localDateSchema,
  skippedOn: z.optional(localDateSchema),
});
export type CampaignMember = z.infer<typeof memberSchema>;

/** The people of a campaign at most. */
export const campaignLimit = 2000;

/**
 * A referral month (P23): people spread over the working days of a window, with words of your own
 * to ask with. Who was asked is not stored: any word with them since it began is it.
 */
export const campaignSchema = z.object({
  ...recordFields,
  name: text(fieldLimits.name).check(z.minLength(1)),
  script: z.optional(text(fieldLimits.referral)),
  startsOn: localDateSchema,
  endsOn: localDateSchema,
  /** Monday is 1, Sunday 7. */
  weekdays: z.array(z.number().check(z.int(), z.gte(1), z.lte(7))).check(z.minLength(1)),
  /** Public holidays and days of one's own. */
  daysOff: z.array(localDateSchema).check(z.maxLength(366)),
  members: z.array(memberSchema).check(z.maxLength(campaignLimit)),
  pausedOn: z.optional(localDateSchema),
  closedOn: z.optional(localDateSchema),
  /** Whom it may make due, for the index: nobody while paused or closed. */
  openContactIds: z.array(z.string()),
});
export type Campaign = z.infer<typeof campaignSchema>;

/** What the rules need; record fields pass through untouched. */
export type CampaignFacts = Pick<
  Campaign,
  'name' | 'startsOn' | 'endsOn' | 'weekdays' | 'daysOff' | 'members' | 'pausedOn' | 'closedOn'
>;
