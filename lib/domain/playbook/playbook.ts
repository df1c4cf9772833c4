import * as z from 'zod/mini';
import { intervalSchema } from '@/lib/domain/calendar/interval';
import { recordFields } from '@/lib/domain/record/record';

/** How long the words of a playbook may be, how many steps it may have, how many days apart. */
export const playbookLimits = { name: 200, title: 300, hint: 2000, steps: 50, days: 3650 } as const;

/** One thing to do, so many days after the one before (E9). Tend reminds; it never sends. */
export const playbookStepSchema = z.object({
  /** Stays the same when the step is reworded or moved, so that runs know what was done. */
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  title: z.string().check(z.minLength(1), z.maxLength(playbookLimits.title)),
  /** Days after the step before was done or skipped; of the first step, after the run began. */
  offsetDays: z.number().check(z.int(), z.gte(0), z.lte(playbookLimits.days)),
  hint: z.optional(z.string().check(z.maxLength(playbookLimits.hint))),
});
export type PlaybookStep = z.infer<typeof playbookStepSchema>;

/** An ordered list of steps, shipped or one's own (E9). */
export const playbookSchema = z.object({
  ...recordFields,
  name: z.string().check(z.minLength(1), z.maxLength(playbookLimits.name)),
  purpose: z.optional(z.string().check(z.maxLength(playbookLimits.hint))),
  steps: z.array(playbookStepSchema).check(z.minLength(1), z.maxLength(playbookLimits.steps)),
  /** The rhythm to offer for the contact once every step is done; absent: leave it as it is. */
  afterwards: z.optional(
    z.object({ light: z.optional(intervalSchema), deep: z.optional(intervalSchema) }),
  ),
});
export type Playbook = z.infer<typeof playbookSchema>;

/** What the rules of a run need of a playbook. */
export type PlaybookPlan = Pick<Playbook, 'id' | 'steps'>;
