import type { SnapshotRows } from './snapshot';

/** A snapshot with nothing in it. */
export const emptyData = (): SnapshotRows => ({
  contacts: [],
  interactions: [],
  remarks: [],
  notes: [],
  commitments: [],
  circles: [],
  occasions: [],
  playbooks: [],
  runs: [],
  referrals: [],
  referralAsks: [],
  matchChoices: [],
  goals: [],
  campaigns: [],
  peopleFilters: [],
  notSame: [],
  merges: [],
  fieldEdits: [],
  drafts: [],
  plans: [],
});
