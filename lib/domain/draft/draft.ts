import * as z from 'zod/mini';
import { fieldLimits } from '@/lib/domain/record/field-limit';

/**
 * Words typed and not yet saved, one row per form that is open somewhere. `scope` names what the
 * form is about (`remark:<contactId>`, `new-person:li:in:jane`), `id` is scope and form together.
 */
export const draftSchema = z.object({
  id: z.string().check(z.maxLength(600)),
  scope: z.string().check(z.maxLength(500)),
  values: z.record(
    z.string().check(z.maxLength(60)),
    z.string().check(z.maxLength(fieldLimits.note)),
  ),
  updatedAt: z.number(),
});
export type Draft = z.infer<typeof draftSchema>;
