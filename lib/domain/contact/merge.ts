import * as z from 'zod/mini';
import { contactSchema } from './contact';

const fieldsSchema = z.record(z.string(), z.unknown());

/** What of one record was changed by a merge, so that it can be put back. */
const movedSchema = z.object({
  table: z.string(),
  /** Its primary key. */
  id: z.string(),
  before: fieldsSchema,
  /** Absent in merges made before this was kept. */
  after: z.optional(fieldsSchema),
});
export type MovedRecord = z.infer<typeof movedSchema>;

/** A record a merge made: taken away again; in place of `from` where it got another key. */
const madeSchema = z.object({
  table: z.string(),
  id: z.string(),
  from: z.optional(z.object({ id: z.string(), scope: z.string() })),
});
export type MadeRecord = z.infer<typeof madeSchema>;

/** Two contacts made one; can be taken apart again for 30 days. */
export const mergeSchema = z.object({
  id: z.string(),
  at: z.number(),
  keptId: z.string(),
  goneId: z.string(),
  keptBefore: contactSchema,
  goneBefore: contactSchema,
  /** The kept contact right after the merge: what was not changed since goes back. */
  keptAfter: contactSchema,
  moved: z.array(movedSchema),
  made: z.optional(z.array(madeSchema)),
});
export type Merge = z.infer<typeof mergeSchema>;

/**
 * Whether a newer merge builds on this one, so that the newer one has to be taken apart first.
 * @example isBuried(mira, [mira, miraAgain]) // true
 */
export function isBuried(merge: Merge, merges: readonly Merge[]): boolean {
  return merges.some(
    (newer) =>
      (newer.at > merge.at || (newer.at === merge.at && newer.id > merge.id)) &&
      (newer.keptId === merge.keptId || newer.goneId === merge.keptId),
  );
}
