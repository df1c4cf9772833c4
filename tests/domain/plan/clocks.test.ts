import { describe, expect, it } from 'vitest';
import type { Interval } from '@/lib/domain/calendar/interval';
import { clocksOf, intervalsOf, rampFor } from '@/lib/domain/plan/clocks';
import { defaultRules, defaultTiers } from '@/lib/domain/plan/due-rules';
import { did, tracked } from './build-facts';
import { known } from './known';

const week: Interval = { every: 1, unit: 'week' };
const month: Interval = { every: 1, unit: 'month' };
const withTiers = { ...defaultRules, tiers: defaultTiers };

describe('intervalsOf', () => {
  it('E4: contact over tier over default', () => {
    const own = known({ tier: 'C', tracking: tracked({ light: week }) });
    expect(intervalsOf(own, withTiers).light).toBe(week);
    expect(intervalsOf(known({ tier: 'C' }), withTiers).light).toBe(defaultTiers.C);
    expect(intervalsOf(known({ tier: 'C' }), defaultRules).light).toBe(defaultRules.light);
    expect(intervalsOf(known({}), withTiers).light).toBe(defaultRules.light);
  });

  it('E4: a tier says nothing about the deep clock', () => {
    expect(intervalsOf(known({ tier: 'A' }), withTiers).deep).toBeNull();
    expect(intervalsOf(known({ tier: 'A' }), { ...withTiers, deep: month }).deep).toBe(month);
    const off = known({ tracking: tracked({ deep: null }) });
    expect(intervalsOf(off, { ...defaultRules, deep: month }).deep).toBeNull();
  });
});

describe('clocksOf', () => {
  it('E5: reads each clock by its own touches', () => {
    const interactions = [did('call', '2026-03-02'), did('comment', '2026-03-10')];
    const { light, deep } = clocksOf(known({ interactions }), { ...defaultRules, deep: month });
    expect(light?.dueOn).toBe('2026-03-24');
    expect(deep?.dueOn).toBe('2026-04-02');
  });

  it('E4: a clock that is off reads nothing', () => {
    const { light, deep } = clocksOf(known({ tracking: tracked({ light: null }) }), defaultRules);
    expect([light, deep]).toEqual([undefined, undefined]);
  });
});

describe('rampFor', () => {
  it('E3: stands for somebody new', () => {
    expect(rampFor(known({}), defaultRules)?.dueOn).toBe('2026-03-04');
  });

  it('E3: not when we already talk, not with both clocks off', () => {
    expect(rampFor(known({ tracking: tracked({ alreadyTalking: true }) }), defaultRules)).toBe(
      undefined,
    );
    expect(rampFor(known({ tracking: tracked({ light: null }) }), defaultRules)).toBeUndefined();
    const deepOnly = known({ tracking: tracked({ light: null, deep: month }) });
    expect(rampFor(deepOnly, defaultRules)?.dueOn).toBe('2026-03-04');
  });
});
