import * as z from 'zod/mini';
import { localDateSchema } from '@/lib/domain/calendar/local-date';
import { fieldLimits } from '@/lib/domain/record/field-limit';
import { recordFields } from '@/lib/domain/record/record';

export const remarkPlaces = [
  'conversation',
  'post',
  'message',
  'profile',
  'event',
  'other',
] as const;
export type RemarkPlace = (typeof remarkPlaces)[number];

/** Something specific they said (P1). Used once it was brought up again, with the day. */
export const remarkSchema = z.object({
  ...recordFields,
  contactId: z.string(),
  text: z.string().check(z.minLength(1), z.maxLength(fieldLimits.remark)),
  day: localDateSchema,
  said: z.object({
    in: z.enum(remarkPlaces),
    url: z.optional(z.string().check(z.maxLength(fieldLimits.url))),
  }),
  usedOn: z.optional(localDateSchema),
  usedInInteractionId: z.optional(z.string()),
});
export type Remark = z.infer<typeof remarkSchema>;
