import * as z from 'zod/mini';
import { localDateSchema } from '@/lib/domain/calendar/local-date';
import { interactionKinds } from '@/lib/domain/interaction/interaction-kind';
import { fieldLimits } from '@/lib/domain/record/field-limit';
import { recordFields } from '@/lib/domain/record/record';

const month = z.number().check(z.int(), z.gte(1), z.lte(12));

/**
 * When an occasion comes round: a day of the year, or the nth weekday of a month (Thanksgiving is
 * the fourth Thursday of November). `weekday` 0 is Sunday.
 */
export const occasionDaySchema = z.union([
  z.object({ month, day: z.number().check(z.int(), z.gte(1), z.lte(31)) }),
  z.object({
    month,
    weekday: z.number().check(z.int(), z.gte(0), z.lte(6)),
    nth: z.number().check(z.int(), z.gte(1), z.lte(5)),
  }),
]);
export type OccasionDay = z.infer<typeof occasionDaySchema>;

/** One person of the list who was written to: crossed off, with the day. */
const tickSchema = z.object({
  contactId: z.string(),
  /** The year of the turn it was for. */
  year: z.number().check(z.int()),
  day: localDateSchema,
  /** The interaction that says so; absent when the name was only crossed off. */
  interactionId: z.optional(z.string()),
});
export type OccasionTick = z.infer<typeof tickSchema>;

/** A day of every year on which many are written to: New Year, Thanksgiving, one's own (P10). */
export const occasionSchema = z.object({
  ...recordFields,
  name: z.string().check(z.minLength(1), z.maxLength(fieldLimits.name)),
  on: occasionDaySchema,
  /** What one sends. */
  kind: z.enum(interactionKinds),
  /** Days ahead from which Tend speaks of it; absent: as for annual dates. */
  noticeDays: z.optional(z.number().check(z.int(), z.gte(0), z.lte(90))),
  /** Its people: everybody of these circles … */
  circleIds: z.array(z.string()),
  /** … and these. */
  contactIds: z.array(z.string()),
  ticks: z.array(tickSchema),
});
export type Occasion = z.infer<typeof occasionSchema>;
