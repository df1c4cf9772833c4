import * as z from 'zod/mini';
import { localDateSchema } from '@/lib/domain/calendar/local-date';
import { fieldLimits } from '@/lib/domain/record/field-limit';
import { recordFields } from '@/lib/domain/record/record';
import { directions, interactionKinds } from './interaction-kind';

/** Something that happened between you and one or more contacts. */
export const interactionSchema = z.object({
  ...recordFields,
  contactIds: z.array(z.string()).check(z.minLength(1), z.maxLength(500)),
  kind: z.enum(interactionKinds),
  /** The day it happened, which may lie before the day it was recorded. */
  day: localDateSchema,
  recordedOn: localDateSchema,
  direction: z.enum(directions),
  answered: z.optional(z.boolean()),
  /** How many it stands for: an import keeps one row for a day's messages. Absent: one. */
  count: z.optional(z.number().check(z.int(), z.gte(1), z.lte(1_000_000))),
  text: z.optional(z.string().check(z.maxLength(fieldLimits.interaction))),
  where: z.optional(z.string().check(z.maxLength(fieldLimits.url))),
  source: z.enum(['panel', 'popup', 'dashboard', 'import']),
});
export type Interaction = z.infer<typeof interactionSchema>;
