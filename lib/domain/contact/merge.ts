import type { Contact } from './contact';

/** What of one record was changed by a merge, so that it can be put back. */
export type MovedRecord = {
  table: string;
  /** Its primary key. */
  id: string;
  before: Record<string, unknown>;
  /** Absent in merges made before this was kept. */
  after?: Record<string, unknown>;
};

/** A record a merge made: taken away again; in place of `from` where it got another key. */
export type MadeRecord = { table: string; id: string; from?: { id: string; scope: string } };

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
  made?: MadeRecord[];
};

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
