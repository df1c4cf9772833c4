import { describe, expect, it } from 'vitest';
import { defaultRules } from '@/lib/domain/plan/due';
import { defaultTiers } from '@/lib/domain/plan/due-rules';

describe('defaultRules', () => {
  it('E3, E4, E6, E7: are what the rules say', () => {
    const { kinds, ...rest } = defaultRules;
    expect(rest).toEqual({
      rampDueDays: 3,
      rampLateDays: 7,
      light: { every: 14, unit: 'day' },
      deep: null,
      resumeDays: 3,
      noticeDays: 7,
      leapDay: 'feb-28',
    });
    expect(kinds.comment).toEqual({ light: true, deep: false });
  });

  it('E4: tiers are not used until somebody uses them', () => {
    expect(defaultRules.tiers).toBeUndefined();
    expect(defaultTiers).toEqual({
      A: { every: 14, unit: 'day' },
      B: { every: 30, unit: 'day' },
      C: { every: 90, unit: 'day' },
    });
  });
});
