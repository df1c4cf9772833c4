import * as z from 'zod/mini';
import { fieldLimits } from '@/lib/domain/record/field-limit';
import { recordFields } from '@/lib/domain/record/record';

/** A free text about a contact. */
export const noteSchema = z.object({
  ...recordFields,
  contactId: z.string(),
  text: z.string().check(z.minLength(1), z.maxLength(fieldLimits.note)),
  pinned: z.boolean(),
});
export type Note = z.infer<typeof noteSchema>;
