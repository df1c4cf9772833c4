import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';

/**
 * Which clocks a kind of interaction resets when you (or both) acted. `'answered'`: only when the
 * interaction is marked answered.
 */
export type KindRule = { light: boolean; deep: boolean | 'answered' };
export type KindRules = Record<InteractionKind, KindRule>;

const none: KindRule = { light: false, deep: false };
const light: KindRule = { light: true, deep: false };
const deepWhenAnswered: KindRule = { light: true, deep: 'answered' };
const both: KindRule = { light: true, deep: true };

/** The table of E5 as data; a setting may replace any row. `other` counts as a light touch. */
export const defaultKindRules: KindRules = {
  comment: light,
  repost: light,
  reaction: none,
  endorsement: light,
  congratulation: light,
  message: deepWhenAnswered,
  email: deepWhenAnswered,
  text: deepWhenAnswered,
  card: deepWhenAnswered,
  'handwritten-note': deepWhenAnswered,
  gift: deepWhenAnswered,
  call: both,
  meeting: both,
  'video-call': both,
  event: both,
  introduction: both,
  review: both,
  complaint: none,
  other: light,
};
