/**
 * The tables a snapshot holds. Apart from their schemas, so that writing one (the background worker
 * does, for the mirror) does not load all of those.
 */
export const snapshotTableNames = [
  'contacts',
  'interactions',
  'remarks',
  'notes',
  'commitments',
  'circles',
  'occasions',
  'playbooks',
  'runs',
  'referrals',
  'referralAsks',
  'matchChoices',
  'goals',
  'campaigns',
  'peopleFilters',
  'notSame',
  'merges',
  'fieldEdits',
  'drafts',
  'plans',
] as const;
export type SnapshotTable = (typeof snapshotTableNames)[number];
