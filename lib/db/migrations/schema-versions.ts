import type { Transaction } from 'dexie';

export type SchemaVersion = {
  version: number;
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => PromiseLike<void>;
};

/**
 * Every schema ever published, oldest first. A published entry is never edited: a change is a new
 * entry, with a stored database under tests/fixtures/databases that is walked to today.
 */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      contacts:
        'id, *aliases, *circleIds, due.firstDueOn, due.recheckOn, due.standing, deletedAt, [due.intervalDays+due.unanswered+due.dueOn+due.tierRank+due.anchorOn+id]',
      interactions: 'id, *contactIds, day, deletedAt',
      remarks: 'id, contactId, deletedAt',
      notes: 'id, contactId, deletedAt',
      commitments: 'id, contactId',
      circles: 'id',
      occasions: 'id',
      playbooks: 'id',
      runs: 'id, contactId, playbookId, state',
      fieldEdits: 'id, recordId',
      referrals: 'id, *contactIds, day',
      referralAsks: 'id, contactId, day',
      peopleFilters: 'id',
      merges: 'id, keptId',
      notSame: 'id',
      peopleShards: 'shard, version',
      textShards: 'shard, version',
      wishShards: 'shard',
      matchChoices: 'id',
      goals: 'id',
      campaigns: 'id, *openContactIds',
      imports: 'id',
      importChunks: '[importId+index], importId',
      drafts: 'id, scope',
      plans: 'day',
      searchShards: 'shard',
      stats: 'key',
      marks: 'key',
      handles: 'key',
      meta: 'key',
    },
  },
];

/** The oldest schema whose code may still write a database of this one. */
export const minReaderVersion = 1;
