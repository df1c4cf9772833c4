import { Dexie, type Table } from 'dexie';
import type { Campaign } from '@/lib/domain/campaign/campaign';
import type { Circle } from '@/lib/domain/circle/circle';
import type { Commitment } from '@/lib/domain/commitment/commitment';
import type { Contact } from '@/lib/domain/contact/contact';
import type { Merge } from '@/lib/domain/contact/merge';
import type { NotSame } from '@/lib/domain/contact/not-same';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import type { PersonText } from '@/lib/domain/contact/person-text';
import type { SavedFilter } from '@/lib/domain/contact/people-filter';
import type { SearchEntry } from '@/lib/domain/contact/search-entry';
import type { Draft } from '@/lib/domain/draft/draft';
import type { Goal } from '@/lib/domain/goal/goal';
import type { ImportChunk, ImportRecord } from '@/lib/domain/import/import-record';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { MatchChoice } from '@/lib/domain/match/match-choice';
import type { WishEntry } from '@/lib/domain/match/wish';
import type { Note } from '@/lib/domain/note/note';
import type { Occasion } from '@/lib/domain/occasion/occasion';
import type { StoredPlan } from '@/lib/domain/plan/stored-plan';
import type { TendMark } from '@/lib/domain/plan/tend-mark';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Run } from '@/lib/domain/playbook/run';
import type { FieldEdit } from '@/lib/domain/record/field-edit';
import type { Referral } from '@/lib/domain/referral/referral';
import type { ReferralAsk } from '@/lib/domain/referral/referral-ask';
import type { Remark } from '@/lib/domain/remark/remark';
import { schemaVersions } from './migrations/schema-versions';
import { countRemovals } from './removals';
import { rowCheck } from './row-check';

/** What contacts need and offer, apart from the contacts, so that matching reads only that (P16). */
export type WishShard = { shard: number; entries: WishEntry[] };
/**
 * The rows of the people table and the words of notes and remarks, sharded. `version` grows with
 * each write to any shard of the table: an open page asks only for shards newer than what it has.
 */
export type PeopleShard = { shard: number; version: number; entries: PersonRow[] };
export type TextShard = { shard: number; version: number; entries: PersonText[] };
export type SearchShard = { shard: number; entries: SearchEntry[] };
/** How many contacts first come due on each day: the due count without counting (design §7). */
export type DueCounts = { key: 'due'; days: Record<string, number> };
export type StoreMeta = {
  key: 'store';
  databaseId: string;
  schemaVersion: number;
  /** The oldest schema version whose code may write here. */
  minReaderVersion: number;
};

/** A folder a person picked: what only a database can keep. */
export type StoredHandle = { key: 'backup-folder'; handle: unknown };

export class TendDatabase extends Dexie {
  declare contacts: Table<Contact, string>;
  declare interactions: Table<Interaction, string>;
  declare remarks: Table<Remark, string>;
  declare notes: Table<Note, string>;
  declare commitments: Table<Commitment, string>;
  declare circles: Table<Circle, string>;
  declare occasions: Table<Occasion, string>;
  /** One's own; the shipped ones are code. */
  declare playbooks: Table<Playbook, string>;
  declare runs: Table<Run, string>;
  declare referrals: Table<Referral, string>;
  declare referralAsks: Table<ReferralAsk, string>;
  declare wishShards: Table<WishShard, number>;
  declare matchChoices: Table<MatchChoice, string>;
  declare goals: Table<Goal, string>;
  declare campaigns: Table<Campaign, string>;
  declare peopleFilters: Table<SavedFilter, string>;
  declare merges: Table<Merge, string>;
  declare notSame: Table<NotSame, string>;
  declare peopleShards: Table<PeopleShard, number>;
  declare textShards: Table<TextShard, number>;
  declare fieldEdits: Table<FieldEdit, string>;
  declare imports: Table<ImportRecord, string>;
  declare importChunks: Table<ImportChunk, [importId: string, index: number]>;
  declare drafts: Table<Draft, string>;
  declare plans: Table<StoredPlan, string>;
  declare searchShards: Table<SearchShard, number>;
  declare stats: Table<DueCounts, string>;
  declare marks: Table<TendMark, TendMark['key']>;
  declare handles: Table<StoredHandle, string>;
  declare meta: Table<StoreMeta, string>;

  /** Strict durability: what a person typed survives a power cut. */
  constructor(name = 'tend') {
    super(name, { cache: 'disabled', chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of schemaVersions) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
    this.use(rowCheck);
    this.use(countRemovals);
  }

  /** One transaction over every table: the shape of each user action. Await only Dexie inside. */
  write<T>(action: () => Promise<T>): Promise<T> {
    // Dexie keeps its transaction over native awaits only in a function that is itself async.
    return this.transaction('rw', this.tables, async () => action());
  }
}
