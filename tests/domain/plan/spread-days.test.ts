import { describe, expect, it } from 'vitest';
import { due, defaultRules } from '@/lib/domain/plan/due';
import { spreadDays } from '@/lib/domain/plan/spread-days';
import { buildFacts, tracked } from './build-facts';

describe('spreadDays', () => {
  it('E3: gives each day as many as the day can take', () => {
    expect(spreadDays(5, 2, '2026-02-27')).toEqual([
      '2026-02-27',
      '2026-02-27',
      '2026-02-28',
      '2026-02-28',
      '2026-03-01',
    ]);
  });

  it('E3: has a day for everybody, and none for nobody', () => {
    expect(spreadDays(137, 5, '2026-03-01')).toHaveLength(137);
    expect(spreadDays(0, 5, '2026-03-01')).toEqual([]);
    expect(spreadDays(-1, 5, '2026-03-01')).toEqual([]);
  });

  it.each([0, -3, 0.5, Number.NaN])('a cap of %d is one a day', (cap) => {
    expect(spreadDays(2, cap, '2026-03-01')).toEqual(['2026-03-01', '2026-03-02']);
  });

  it('E3: tracked at once, people come due a day’s plan at a time', () => {
    const dueDays = spreadDays(12, 5, '2026-03-01').map((clockResetOn) => {
      const tracking = tracked({ clockResetOn });
      return due(buildFacts({ tracking }), defaultRules, '2026-03-01').dueOn;
    });
    expect(dueDays.filter((day) => day === '2026-03-04')).toHaveLength(5);
    expect(dueDays.filter((day) => day === '2026-03-05')).toHaveLength(5);
    expect(dueDays.filter((day) => day === '2026-03-06')).toHaveLength(2);
  });

  it('E6: resumed at once, they come back a day’s plan at a time', () => {
    const dueDays = spreadDays(4, 2, '2026-03-10').map((pausedUntil) => {
      const tracking = tracked({ pausedFrom: '2026-03-02', pausedUntil });
      return due(buildFacts({ tracking }), defaultRules, '2026-03-20').dueOn;
    });
    expect(dueDays).toEqual(['2026-03-13', '2026-03-13', '2026-03-14', '2026-03-14']);
  });
});
