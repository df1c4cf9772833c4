import * as z from 'zod/mini';
import { campaignSchema } from '@/lib/domain/campaign/campaign';
import { commitmentSchema } from '@/lib/domain/commitment/commitment';
import { contactSchema } from '@/lib/domain/contact/contact';
import { draftSchema } from '@/lib/domain/draft/draft';
import { goalSchema } from '@/lib/domain/goal/goal';
import { interactionSchema } from '@/lib/domain/interaction/interaction';
import { matchChoiceSchema } from '@/lib/domain/match/match-choice';
import { noteSchema } from '@/lib/domain/note/note';
import { storedPlanSchema } from '@/lib/domain/plan/stored-plan';
import { fieldEditSchema } from '@/lib/domain/record/field-edit';
import { referralSchema } from '@/lib/domain/referral/referral';
import { referralAskSchema } from '@/lib/domain/referral/referral-ask';
import { remarkSchema } from '@/lib/domain/remark/remark';

/**
 * Every table that holds what a person put in, with the schema of its rows. A new table of the
 * database belongs here too (tests/services/backup-service.test.ts holds the two together); what
 * can be computed again (search, counts) does not.
 */
export const snapshotTables = {
  contacts: contactSchema,
  interactions: interactionSchema,
  remarks: remarkSchema,
  notes: noteSchema,
  commitments: commitmentSchema,
  referrals: referralSchema,
  referralAsks: referralAskSchema,
  matchChoices: matchChoiceSchema,
  goals: goalSchema,
  campaigns: campaignSchema,
  fieldEdits: fieldEditSchema,
  drafts: draftSchema,
  plans: storedPlanSchema,
} as const;
export type SnapshotTable = keyof typeof snapshotTables;
const isTable = (name: string): name is SnapshotTable => Object.hasOwn(snapshotTables, name);
export const snapshotTableNames = Object.keys(snapshotTables).filter(isTable);

type Rows = { [T in SnapshotTable]: z.infer<(typeof snapshotTables)[T]>[] };

/** Everything Tend knows, at one moment. */
export type Snapshot = {
  /** Epoch ms. */
  exportedAt: number;
  appVersion: string;
  /** The schema of the database it came from. */
  schemaVersion: number;
  databaseId?: string;
  /** The settings, as they are stored. */
  settings?: unknown;
  data: Rows;
};

/** A snapshot with nothing in it. */
export const emptyData = (): Rows => ({
  contacts: [],
  interactions: [],
  remarks: [],
  notes: [],
  commitments: [],
  referrals: [],
  referralAsks: [],
  matchChoices: [],
  goals: [],
  campaigns: [],
  fieldEdits: [],
  drafts: [],
  plans: [],
});
