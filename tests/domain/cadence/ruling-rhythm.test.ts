import { describe, expect, it } from 'vitest';
import { circleRhythms, rulingRhythm } from '@/lib/domain/cadence/ruling-rhythm';
import { defaultRules, defaultTiers } from '@/lib/domain/plan/due-rules';

const week = { every: 1, unit: 'week' } as const;
const month = { every: 1, unit: 'month' } as const;
const clients = { name: 'Clients', light: month };
const rules = { ...defaultRules, tiers: defaultTiers };
const tracked = { state: 'tracked' } as const;

describe('rulingRhythm (E4)', () => {
  it('own before circle before tier before usual', () => {
    const own = { tier: 'A' as const, tracking: { ...tracked, light: week } };
    const ruling = (contact: Parameters<typeof rulingRhythm>[1], circles = [clients]) =>
      rulingRhythm('light', contact, circles, rules);
    expect(ruling(own)).toEqual({ from: 'contact', interval: week });
    const tiered = { tier: 'A' as const, tracking: tracked };
    expect(ruling(tiered)).toEqual({ from: 'circle', circle: 'Clients', interval: month });
    expect(ruling(tiered, [])).toEqual({ from: 'tier', tier: 'A', interval: defaultTiers.A });
    expect(ruling({ tracking: tracked }, [])).toEqual({ from: 'usual', interval: rules.light });
  });

  it('off is a rule too; tiers say nothing about real talks', () => {
    const off = { tracking: { ...tracked, light: null } };
    expect(rulingRhythm('light', off, [clients], rules)).toEqual({
      from: 'contact',
      interval: null,
    });
    const tiered = { tier: 'B' as const, tracking: tracked };
    expect(rulingRhythm('deep', tiered, [], rules).from).toBe('usual');
  });

  it('of several circles the one that asks most often; asking beats off', () => {
    const circles = [{ name: 'Off', light: null }, clients, { name: 'Weekly', light: week }];
    expect(rulingRhythm('light', { tracking: tracked }, circles, rules)).toMatchObject({
      circle: 'Weekly',
    });
  });
});

describe('circleRhythms', () => {
  it('fills in only what the contact leaves open', () => {
    expect(circleRhythms(tracked, [clients])).toEqual({ light: month });
    expect(circleRhythms({ ...tracked, light: null }, [clients])).toEqual({});
    expect(circleRhythms(tracked, [{ name: 'None' }])).toEqual({});
  });
});
