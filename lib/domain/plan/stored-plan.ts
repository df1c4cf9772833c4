import * as z from 'zod/mini';
import { localDateSchema } from '@/lib/domain/calendar/local-date';

/**
 * The plan of one day, frozen when the day was first looked at (E10): who is in it, and how many
 * were asked for beyond the cap.
 */
export const storedPlanSchema = z.object({
  day: localDateSchema,
  contactIds: z.array(z.string()),
  /** People added by "show me more". */
  extra: z.number().check(z.int(), z.nonnegative()),
});
export type StoredPlan = z.infer<typeof storedPlanSchema>;
