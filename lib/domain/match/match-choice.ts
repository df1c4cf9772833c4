import * as z from 'zod/mini';
import { fieldLimits } from '@/lib/domain/record/field-limit';

const word = z.string().check(z.minLength(1), z.maxLength(fieldLimits.wish));

/**
 * What the user said about matches: "not these two" (the id is the match's), or "these words mean
 * the same".
 */
export const matchChoiceSchema = z.union([
  z.object({ id: z.string(), type: z.literal('dismissed'), at: z.number() }),
  z.object({
    id: z.string(),
    type: z.literal('synonyms'),
    words: z.array(word),
    at: z.number(),
    /** Epoch ms: waits in the trash. */
    deletedAt: z.optional(z.number()),
  }),
]);
export type MatchChoice = z.infer<typeof matchChoiceSchema>;
