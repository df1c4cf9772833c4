import * as z from 'zod/mini';
import { type PlaybookStep, playbookStepSchema } from './playbook';

/** Steps under way may still be without a title. */
const draftSteps = z.array(z.object({ ...playbookStepSchema.shape, title: z.string() }));

/**
 * The steps kept in a draft as JSON; undefined when there are none, or when they make no sense.
 * @example draftStepsIn('[{"title":"Thank them","offset":{"every":1,"unit":"day"}}]')
 */
export function draftStepsIn(text: string | undefined): PlaybookStep[] | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed = draftSteps.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
