import { describe, expect, it } from 'vitest';
import type { InteractionFacts } from '@/lib/domain/plan/due-facts';
import { openAnnualDates } from '@/lib/domain/plan/annual-item';
import { defaultRules } from '@/lib/domain/plan/due-rules';
import { did, theirs } from './build-facts';
import { known } from './known';

const birthday = { kind: 'birthday', month: 3, day: 10, year: 1986 };
const on = (today: string, ...interactions: InteractionFacts[]) =>
  openAnnualDates(known({ annualDates: [birthday], interactions }, today), defaultRules, today);

describe('openAnnualDates', () => {
  it('E7: is open from a week ahead until a week after, hard up to its day', () => {
    expect(on('2026-03-02')).toEqual([]);
    expect(on('2026-03-03')).toHaveLength(1);
    expect(on('2026-03-10').map(({ hard, dueOn }) => [hard, dueOn])).toEqual([
      [true, '2026-03-10'],
    ]);
    expect(on('2026-03-11').map(({ hard }) => hard)).toEqual([false]);
    expect(on('2026-03-17')).toHaveLength(1);
    expect(on('2026-03-18')).toEqual([]);
  });

  it('E14: says which turn it is', () => {
    expect(on('2026-03-10')[0]?.cause).toEqual({
      code: 'annual',
      kind: 'birthday',
      on: '2026-03-10',
      turn: 40,
    });
  });

  it.each([
    did('message', '2026-03-10'),
    did('comment', '2026-03-12'),
    did('card', '2026-03-03'),
    did('handwritten-note', '2026-03-05'),
    did('gift', '2026-03-09'),
    did('congratulation', '2026-03-09'),
  ])('P10: is marked by a $kind on $day', (interaction) => {
    expect(on('2026-03-12', interaction)).toEqual([]);
  });

  it.each([
    did('message', '2026-03-09'),
    did('card', '2026-03-02'),
    did('reaction', '2026-03-10'),
    theirs('message', '2026-03-10'),
  ])('P10: is not marked by a $kind ($direction) on $day', (interaction) => {
    expect(on('2026-03-12', interaction)).toHaveLength(1);
  });
});
