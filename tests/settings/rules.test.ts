import { describe, expect, test } from 'vitest';
import { defaultRules, defaultTiers } from '@/lib/domain/plan/due-rules';
import { dueRules, parseRules } from '@/lib/settings/rules';

describe('rules as they are stored', () => {
  test('nothing stored is the usual rules', () => {
    expect(dueRules(parseRules(undefined))).toEqual(defaultRules);
  });

  test('tiers count only once they are used; a row of the table replaces its own', () => {
    const setting = parseRules({
      usesTiers: true,
      kinds: { reaction: { light: true, deep: false } },
    });
    const rules = dueRules(setting);
    expect(rules.tiers).toEqual(defaultTiers);
    expect(rules.kinds.reaction).toEqual({ light: true, deep: false });
    expect(rules.kinds.comment).toEqual(defaultRules.kinds.comment);
  });

  test('nobody is late before they are due', () => {
    const rules = dueRules(parseRules({ rampDueDays: 10, rampLateDays: 4 }));
    expect(rules).toMatchObject({ rampDueDays: 10, rampLateDays: 10 });
  });

  test('what makes no sense is its default, the rest stays', () => {
    const setting = parseRules({ deep: 'x', resumeDays: -1, leapDay: 'mar-1', tiers: { A: 1 } });
    expect(setting).toMatchObject({
      deep: null,
      resumeDays: 3,
      leapDay: 'mar-1',
      tiers: defaultTiers,
    });
  });
});
