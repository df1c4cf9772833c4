import * as z from 'zod/mini';
import { fieldLimits } from '@/lib/domain/record/field-limit';

/** Where people can be met, in the order in which they are offered (P5). */
export const networks = [
  'linkedin',
  'email',
  'phone',
  'whatsapp',
  'instagram',
  'facebook',
  'x',
  'pinterest',
  'web',
  'post',
] as const;
export type Network = (typeof networks)[number];

/** One way to reach a contact: a handle, a link, a number or a postal address. */
export const channelSchema = z.object({
  network: z.enum(networks),
  handle: z.string().check(z.minLength(1), z.maxLength(fieldLimits.channel)),
  /** The one they like best; one of a contact's channels at most (P5). */
  preferred: z.optional(z.boolean()),
  /** They said that you may write to everyone with it (P11). */
  optedIn: z.optional(z.boolean()),
});
export type Channel = z.infer<typeof channelSchema>;
