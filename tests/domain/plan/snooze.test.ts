import { describe, expect, it } from 'vitest';
import { due, defaultRules } from '@/lib/domain/plan/due';
import { snoozePresets, snoozeUntil } from '@/lib/domain/plan/snooze';
import { buildFacts, did, tracked } from './build-facts';

describe('snoozeUntil', () => {
  it.each([
    ['tomorrow', '2026-02-01'],
    ['one-week', '2026-02-07'],
    ['two-weeks', '2026-02-14'],
    ['one-month', '2026-02-28'],
    ['three-months', '2026-04-30'],
  ] as const)('E6: %s from 31 January is %s', (preset, day) => {
    expect(snoozeUntil(preset, '2026-01-31')).toBe(day);
  });

  it('E6: each is longer than the one before', () => {
    const days = snoozePresets.map((preset) => snoozeUntil(preset, '2026-03-01'));
    expect(days.toSorted()).toEqual(days);
    expect(new Set(days).size).toBe(snoozePresets.length);
  });

  it('E6: hides until the day and no longer', () => {
    const snoozedUntil = snoozeUntil('tomorrow', '2026-03-20');
    const facts = buildFacts({
      interactions: [did('comment', '2026-03-02')],
      tracking: tracked({ snoozedOn: '2026-03-20', snoozedUntil }),
    });
    expect(due(facts, defaultRules, '2026-03-20').state).toBe('silenced');
    expect(due(facts, defaultRules, '2026-03-21')).toMatchObject({ state: 'late', daysLate: 5 });
  });
});
