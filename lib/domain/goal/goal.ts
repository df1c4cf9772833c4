import * as z from 'zod/mini';
import { localDateSchema } from '@/lib/domain/calendar/local-date';
import { recordFields } from '@/lib/domain/record/record';

/** What can be aimed for (P22). */
export const goalKinds = [
  'touches',
  'first-meetings',
  'referrals-given',
  'referrals-asked',
  'referrals-received',
  'thanks-in-time',
] as const;
export type GoalKind = (typeof goalKinds)[number];

export const goalPeriods = ['week', 'month'] as const;
export type GoalPeriod = (typeof goalPeriods)[number];

/** More than anybody does in a month. */
export const largestTarget = 1000;

/** So many of something a week or a month, as something to look at and never as a streak. */
export const goalSchema = z.object({
  ...recordFields,
  kind: z.enum(goalKinds),
  per: z.enum(goalPeriods),
  target: z.number().check(z.int(), z.gte(1), z.lte(largestTarget)),
  startedOn: localDateSchema,
});
export type Goal = z.infer<typeof goalSchema>;
