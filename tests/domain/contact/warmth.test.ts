import { describe, expect, it } from 'vitest';
import { warmth } from '@/lib/domain/contact/warmth';
import { explainWarmth } from '@/lib/strings/explain-warmth';

const today = '2026-03-20';
const tracked = { state: 'tracked' as const, lightDays: 14 };

describe('warmth, from real touches against the wished rhythm (P15)', () => {
  it.each([
    ['2026-03-20', 'warm'],
    ['2026-02-27', 'warm'],
    ['2026-02-26', 'cooling'],
    ['2026-02-06', 'cooling'],
    ['2026-02-05', 'cold'],
  ] as const)('last touched on %s is %s', (lastLightOn, level) => {
    expect(warmth({ ...tracked, lastLightOn }, today).level).toBe(level);
  });

  it('goes by the clock that is further behind', () => {
    const row = { ...tracked, deepDays: 30, lastLightOn: '2026-03-18', lastDeepOn: '2025-12-01' };
    const found = warmth(row, today);
    expect(found).toMatchObject({
      level: 'cold',
      clocks: [{ clock: 'deep', days: 109, wished: 30 }, { clock: 'light' }],
    });
    expect(explainWarmth(found)).toBe(
      'Last real conversation 109 days ago, wished every 30 days; last touch 2 days ago, wished every 14 days',
    );
  });

  it('says of a clock on which nothing was logged only that (P15)', () => {
    const found = warmth({ ...tracked, deepDays: 30, lastLightOn: today }, today);
    expect(found).toMatchObject({ level: 'warm', silent: ['deep'] });
    expect(explainWarmth(found)).toBe(
      'Last touch today, wished every 14 days; no real conversation is logged yet',
    );
  });

  it('guesses nothing from silence', () => {
    expect(warmth(tracked, today)).toMatchObject({ level: 'unknown', because: 'nothing-logged' });
    expect(warmth({ state: 'untracked', lastLightOn: '2020-01-01' }, today)).toMatchObject({
      because: 'no-rhythm',
    });
    expect(warmth({ state: 'tracked', lastLightOn: '2020-01-01' }, today)).toMatchObject({
      because: 'no-rhythm',
    });
    expect(explainWarmth(warmth(tracked, today))).toBe(
      'Nothing is logged yet, so nothing can be said.',
    );
  });
});
