import type { Interval } from '@/lib/domain/calendar/interval';
import { defaultKindRules, type KindRules } from '@/lib/domain/cadence/kind-rules';

export const tiers = ['A', 'B', 'C'] as const;
export type Tier = (typeof tiers)[number];

/** What a person may change about when others come due; days are calendar days. */
export type DueRules = {
  /** E3: the first engagement is due so many days after tracking began … */
  rampDueDays: number;
  /** … and late after so many. */
  rampLateDays: number;
  light: Interval;
  /** `null`: the deep clock is off unless a contact has one. */
  deep: Interval | null;
  /** E4: only once tiers are used. */
  tiers?: Record<Tier, Interval>;
  /** E6: grace after a pause. */
  resumeDays: number;
  /** E7: notice ahead of an annual date. */
  noticeDays: number;
  /** E7: where 29 February falls in a common year. */
  leapDay: 'feb-28' | 'mar-1';
  kinds: KindRules;
};

/** P7: engage within the first week, then every couple of weeks. */
export const defaultRules: DueRules = {
  rampDueDays: 3,
  rampLateDays: 7,
  light: { every: 14, unit: 'day' },
  deep: null,
  resumeDays: 3,
  noticeDays: 7,
  leapDay: 'feb-28',
  kinds: defaultKindRules,
};

/** E4: the rhythm of each tier once tiers are used; `rules.tiers` is absent until then. */
export const defaultTiers: Record<Tier, Interval> = {
  A: { every: 14, unit: 'day' },
  B: { every: 30, unit: 'day' },
  C: { every: 90, unit: 'day' },
};
