import * as z from 'zod/mini';
import { intervalSchema } from '@/lib/domain/calendar/interval';
import { localDateSchema } from '@/lib/domain/calendar/local-date';

/** Whether and how a contact is kept in touch with; the same shape as DueFacts.tracking (E1–E6). */
export const trackingSchema = z.object({
  state: z.enum(['untracked', 'tracked', 'archived']),
  startedOn: z.optional(localDateSchema),
  alreadyTalking: z.optional(z.boolean()),
  /** null: this clock is off; absent: the rules' default. */
  light: z.optional(z.nullable(intervalSchema)),
  deep: z.optional(z.nullable(intervalSchema)),
  pausedFrom: z.optional(localDateSchema),
  pausedUntil: z.optional(localDateSchema),
  snoozedOn: z.optional(localDateSchema),
  snoozedUntil: z.optional(localDateSchema),
  /** Epoch ms; tells what of the same day came before the snooze (before-snooze.ts). */
  snoozedAt: z.optional(z.number()),
  reachOutOn: z.optional(localDateSchema),
  reachOutSetOn: z.optional(localDateSchema),
  clockResetOn: z.optional(localDateSchema),
});
export type Tracking = z.infer<typeof trackingSchema>;

/** What archiving is taken back to: whoever was never kept in touch with is not from now on (E3). */
export const unarchivedState = ({ startedOn }: Pick<Tracking, 'startedOn'>): Tracking['state'] =>
  startedOn === undefined ? 'untracked' : 'tracked';

/** The four silences of E6, in their order. */
export const silenceKinds = ['archived', 'paused', 'snoozed', 'reach-out'] as const;
export type SilenceKind = (typeof silenceKinds)[number];

/** How a contact stands with reminders; `awake`: they come due as their rhythm says. */
export const standings = ['awake', ...silenceKinds] as const;
export type Standing = (typeof standings)[number];
