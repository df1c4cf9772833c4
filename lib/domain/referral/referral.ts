import * as z from 'zod/mini';
import { localDateSchema } from '@/lib/domain/calendar/local-date';
import { fieldLimits, largestAmount } from '@/lib/domain/record/field-limit';
import { recordFields } from '@/lib/domain/record/record';

/** Which way it went: you put two people together, or somebody sent you one (P16, P18). */
export const referralDirections = ['given', 'received'] as const;
export type ReferralDirection = (typeof referralDirections)[number];

/** What came of it. `talking` and `unknown` leave it open; the other two end it. */
export const outcomes = ['unknown', 'talking', 'won', 'nothing'] as const;
export type Outcome = (typeof outcomes)[number];

/** The way of each kind, before what came of it; the first is where it begins. */
export const steps = {
  given: ['offered', 'agreed', 'introduced'],
  received: ['arrived', 'answered'],
} as const;
export type Stage = (typeof steps)['given' | 'received'][number] | Outcome;
const stages = [...steps.given, ...steps.received, ...outcomes] as const;

const stageEntrySchema = z.object({
  stage: z.enum(stages),
  day: localDateSchema,
  /** The day the giver was told of this outcome (P20). */
  toldOn: z.optional(localDateSchema),
});
export type StageEntry = z.infer<typeof stageEntrySchema>;

/** How thanks were said (P19). */
export const thanksKinds = ['message', 'call', 'card', 'handwritten-note', 'gift'] as const;
export type ThanksKind = (typeof thanksKinds)[number];

const amount = z.number().check(z.nonnegative(), z.lte(largestAmount));
const text = z.string().check(z.maxLength(fieldLimits.referral));

/** An introduction, given or received, with every day it moved on. */
export const referralSchema = z.object({
  ...recordFields,
  direction: z.enum(referralDirections),
  /** The day it began: offered, or arrived. */
  day: localDateSchema,
  /** The day it was written down: a lead is answered on it (P18). */
  loggedOn: localDateSchema,
  /** Everybody in it, for the index. */
  contactIds: z.array(z.string()).check(z.minLength(1), z.maxLength(3)),
  /** Received: who sent them. */
  giverId: z.optional(z.string()),
  /** Given: who has the need. */
  receiverId: z.optional(z.string()),
  /** Who was introduced: the lead you were sent, or the person you offered. */
  personId: z.string(),
  need: z.optional(text),
  text: z.optional(text),
  /** In the order in which they happened; the first is `offered` or `arrived`. */
  stages: z.array(stageEntrySchema).check(z.minLength(1), z.maxLength(60)),
  thankedOn: z.optional(localDateSchema),
  thankedBy: z.optional(z.enum(thanksKinds)),
  giftAmount: z.optional(amount),
  /** The days on which the giver was told how it goes, oldest first. */
  reportedOn: z.array(localDateSchema),
  closedOn: z.optional(localDateSchema),
  /** What it was worth, in the user's own currency. */
  value: z.optional(amount),
});
export type Referral = z.infer<typeof referralSchema>;

/** What the rules need of a referral; record fields pass through untouched. */
export type ReferralFacts = Pick<
  Referral,
  | 'direction'
  | 'day'
  | 'loggedOn'
  | 'giverId'
  | 'receiverId'
  | 'personId'
  | 'stages'
  | 'thankedOn'
  | 'reportedOn'
  | 'closedOn'
>;
