import * as z from 'zod/mini';

/**
 * Whose posts were opened from the plan, so that one question can be asked on return (the loop).
 * `at` is the instant; `remarkId` what was offered to be brought up.
 */
export const openedPersonSchema = z.object({
  contactId: z.string(),
  at: z.number(),
  remarkId: z.optional(z.string()),
});
export type OpenedPerson = z.infer<typeof openedPersonSchema>;
