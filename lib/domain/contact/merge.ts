import type { Contact } from './contact';

/** What of one record was changed by a merge, so that it can be put back. */
export type MovedRecord = { table: string; id: string; before: Record<string, unknown> };

/** Two contacts made one; can be taken apart again for 30 days. */
export type Merge = {
  id: string;
  at: number;
  keptId: string;
  goneId: string;
  keptBefore: Contact;
  goneBefore: Contact;
  /** The kept contact right after the merge: what was not changed since goes back. */
  keptAfter: Contact;
  moved: MovedRecord[];
};
