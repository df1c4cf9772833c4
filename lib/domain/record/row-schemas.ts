import * as z from 'zod/mini';
import { campaignSchema } from '@/lib/domain/campaign/campaign';
import { circleSchema } from '@/lib/domain/circle/circle';
import { commitmentSchema } from '@/lib/domain/commitment/commitment';
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
import { referralSchema } from '@/lib/domain/referral/referral';
import { referralAskSchema } from '@/lib/domain/referral/referral-ask';
import { remarkSchema } from '@/lib/domain/remark/remark';
import { fieldEditSchema } from './field-edit';

/**
 * The schema of the rows of every table that holds what a person put in: what a backup reads
 * (lib/transfer/snapshot.ts), and what a command may store (lib/db/row-check.ts). What can be computed
 * again (search, counts) is not among them.
 */
export const rowSchemas = {
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
} as const;
