import * as z from 'zod/mini';
import { intervalSchema } from '@/lib/domain/calendar/interval';
import { fieldLimits } from '@/lib/domain/record/field-limit';
import { recordFields } from '@/lib/domain/record/record';

/** A named group of contacts (P10, P11); who belongs to it stands on the contact, `circleIds`. */
export const circleSchema = z.object({
  ...recordFields,
  name: z.string().check(z.minLength(1), z.maxLength(fieldLimits.name)),
  colour: z.optional(z.string().check(z.maxLength(fieldLimits.tag))),
  /** How often to be in touch with its people (E4): `null` is off, absent leaves it to their tier. */
  light: z.optional(z.nullable(intervalSchema)),
  deep: z.optional(z.nullable(intervalSchema)),
  /** Only of a removed one: who was in it, so that it can come back whole. */
  contactIds: z.optional(z.array(z.string())),
});
export type Circle = z.infer<typeof circleSchema>;
