import * as z from 'zod/mini';
import { campaignSchema } from '@/lib/domain/campaign/campaign';
import { circleSchema } from '@/lib/domain/circle/circle';
import { commitmentSchema } from '@/lib/domain/commitment/commitment';
import type { OwnWords } from '@/lib/domain/composer/own-words';
import { contactSchema } from '@/lib/domain/contact/contact';
import { mergeSchema } from '@/lib/domain/contact/merge';
import { savedFilterSchema } from '@/lib/domain/contact/people-filter';
import { draftSchema } from '@/lib/domain/draft/draft';
import { goalSchema } from '@/lib/domain/goal/goal';
import { interactionSchema } from '@/lib/domain/interaction/interaction';
import { matchChoiceSchema } from '@/lib/domain/match/match-choice';
import { noteSchema } from '@/lib/domain/note/note';
import { occasionSchema } from '@/lib/domain/occasion/occasion';
import { storedPlanSchema } from '@/lib/domain/plan/stored-plan';
import { playbookSchema } from '@/lib/domain/playbook/playbook';
import { runSchema } from '@/lib/domain/playbook/run';
import { fieldEditSchema } from '@/lib/domain/record/field-edit';
import { referralSchema } from '@/lib/domain/referral/referral';
import { referralAskSchema } from '@/lib/domain/referral/referral-ask';
import { remarkSchema } from '@/lib/domain/remark/remark';
import type { SnapshotTable } from './snapshot-names';

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
  circles: circleSchema,
  occasions: occasionSchema,
  playbooks: playbookSchema,
  runs: runSchema,
  referrals: referralSchema,
  referralAsks: referralAskSchema,
  matchChoices: matchChoiceSchema,
  goals: goalSchema,
  campaigns: campaignSchema,
  peopleFilters: savedFilterSchema,
  notSame: z.object({ id: z.string(), at: z.number() }),
  merges: mergeSchema,
  fieldEdits: fieldEditSchema,
  drafts: draftSchema,
  plans: storedPlanSchema,
} as const satisfies Record<SnapshotTable, unknown>;
export type SnapshotRows = { [T in SnapshotTable]: z.infer<(typeof snapshotTables)[T]>[] };

/** Everything Tend knows, at one moment. */
export type Snapshot = {
  /** Epoch ms. */
  exportedAt: number;
  appVersion: string;
  /** The schema of the database it came from. */
  schemaVersion: number;
  databaseId?: string;
  /** The settings and rules, as they are stored. */
  settings?: unknown;
  /** Only some people: put together with what is there, never in its place. */
  isPart?: boolean;
  /** One's own phrases and questions, which lie beside the settings. */
  ownWords?: OwnWords;
  data: SnapshotRows;
};
