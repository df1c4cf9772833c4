import * as z from 'zod/mini';
import { localDateSchema } from '@/lib/domain/calendar/local-date';
import { recordFields } from '@/lib/domain/record/record';

export const runStates = ['running', 'finished', 'stopped'] as const;
export type RunState = (typeof runStates)[number];

/** A step that was dealt with: done, or skipped on purpose. */
export const handledStepSchema = z.object({
  stepId: z.string().check(z.minLength(1), z.maxLength(64)),
  outcome: z.enum(['done', 'skipped']),
  day: localDateSchema,
});
export type HandledStep = z.infer<typeof handledStepSchema>;

/** One contact on one playbook (E9). */
export const runSchema = z.object({
  ...recordFields,
  contactId: z.string(),
  playbookId: z.string(),
  startedOn: localDateSchema,
  /** In the order in which they were dealt with. */
  steps: z.array(handledStepSchema),
  state: z.enum(runStates),
  endedOn: z.optional(localDateSchema),
  /** The day "continue or done?" was last answered with "continue". */
  continuedOn: z.optional(localDateSchema),
  /** It ended because its playbook was removed, and goes on when that comes back. */
  endedWith: z.optional(z.literal('playbook')),
});
export type Run = z.infer<typeof runSchema>;

/** What the rules need of a run; record fields pass through untouched. */
export type RunFacts = Pick<
  Run,
  'contactId' | 'playbookId' | 'startedOn' | 'steps' | 'state' | 'endedOn' | 'continuedOn'
>;
