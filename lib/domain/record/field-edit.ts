import * as z from 'zod/mini';
import { removedItemSchema } from '@/lib/domain/contact/removed-item';

/**
 * A value that was written over: which record and field, what stood there, what replaced it. The
 * newest value wins, the other one is kept here.
 */
export const fieldEditSchema = z.object({
  id: z.string(),
  recordId: z.string(),
  field: z.string().check(z.maxLength(60)),
  before: z.optional(z.string()),
  after: z.optional(z.string()),
  at: z.number(),
  /** The writer had not seen `before`: another window had written it meanwhile. */
  unseen: z.boolean(),
  /** Nothing was written over: this was taken out of the list `field`, and waits in the trash. */
  item: z.optional(removedItemSchema),
});
export type FieldEdit = z.infer<typeof fieldEditSchema>;
