import * as z from 'zod/mini';
import { localDateSchema } from '@/lib/domain/calendar/local-date';
import { fieldLimits } from '@/lib/domain/record/field-limit';
import { recordFields } from '@/lib/domain/record/record';

/** A promise, mine or theirs (P4). */
export const commitmentSchema = z.object({
  ...recordFields,
  contactId: z.string(),
  owner: z.enum(['me', 'them']),
  text: z.string().check(z.minLength(1), z.maxLength(fieldLimits.commitment)),
  dueOn: z.optional(localDateSchema),
  doneOn: z.optional(localDateSchema),
  /** The interaction it was made in, if any. */
  origin: z.optional(z.string()),
});
export type Commitment = z.infer<typeof commitmentSchema>;
