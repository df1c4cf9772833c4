import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes, type Stage, steps } from '@/lib/domain/referral/referral';
import {
  isOutcome,
  isSettled,
  moveTo,
  nextStages,
  outcomeOf,
  redate,
  stageOf,
} from '@/lib/domain/referral/stage';
import { buildReferral } from '@/tests/builders/build-referral';

const given = (...stages: Stage[]) =>
  buildReferral({
    direction: 'given',
    stages: stages.map((stage) => ({ stage, day: '2026-03-02' })),
  });
const received = (...stages: Stage[]) =>
  buildReferral({ stages: stages.map((stage) => ({ stage, day: '2026-03-02' })) });

describe('where an introduction can go (P16, P18)', () => {
  it.each([
    [given('offered'), ['agreed', 'introduced']],
    [given('offered', 'agreed'), ['introduced']],
    [given('offered', 'introduced'), ['unknown', 'talking', 'won', 'nothing']],
    [given('offered', 'introduced', 'won'), ['unknown', 'talking', 'nothing']],
    [received('arrived'), ['answered', 'unknown', 'talking', 'won', 'nothing']],
    [received('arrived', 'answered'), ['unknown', 'talking', 'won', 'nothing']],
    [received('arrived', 'nothing'), ['unknown', 'talking', 'won']],
  ])('%#', (referral, expected) => {
    expect(nextStages(referral)).toEqual(expected);
  });

  it('fills in steps that were passed over, on the same day', () => {
    expect(moveTo(given('offered'), 'introduced', '2026-03-05')?.slice(1)).toEqual([
      { stage: 'agreed', day: '2026-03-05' },
      { stage: 'introduced', day: '2026-03-05' },
    ]);
  });

  it('refuses what cannot be, and takes a day before the last stage for that day', () => {
    expect(moveTo(given('offered'), 'won', '2026-03-05')).toBeUndefined();
    expect(moveTo(given('offered'), 'answered', '2026-03-05')).toBeUndefined();
    expect(moveTo(received('arrived'), 'answered', '2026-02-01')?.at(-1)?.day).toBe('2026-03-02');
  });

  it('changes nothing that it was given', () => {
    const referral = given('offered');
    moveTo(referral, 'introduced', '2026-03-05');
    expect(referral.stages).toHaveLength(1);
  });

  it('however it moves, steps come in their order and once, days never go back', () => {
    const move = fc.tuple(
      fc.constantFrom<Stage>(...steps.given, ...steps.received, ...outcomes),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(fc.boolean(), fc.array(move, { maxLength: 20 }), (isGiven, moves) => {
        const way: readonly Stage[] = steps[isGiven ? 'given' : 'received'];
        let referral = isGiven ? given('offered') : received('arrived');
        for (const [stage, day] of moves) {
          const on = `2026-03-${String(day).padStart(2, '0')}`;
          const stages = moveTo(referral, stage, on);
          expect(stages === undefined).toBe(!nextStages(referral).includes(stage));
          if (stages) referral = { ...referral, stages };
        }
        const days = referral.stages.map(({ day }) => day);
        expect(days).toEqual(days.toSorted());
        const taken: Stage[] = referral.stages
          .map(({ stage }) => stage)
          .filter((s) => !isOutcome(s));
        expect(taken).toEqual(way.filter((step) => taken.includes(step)));
      }),
    );
  });
});

describe('where an introduction stands', () => {
  it('is its newest stage, and what came of it is not known before an outcome', () => {
    expect(stageOf(given('offered', 'agreed'))).toBe('agreed');
    expect(outcomeOf(given('offered', 'agreed'))).toBe('unknown');
    expect(outcomeOf(received('arrived', 'talking'))).toBe('talking');
    expect(isSettled(received('arrived', 'talking'))).toBe(false);
    expect(isSettled(received('arrived', 'nothing'))).toBe(true);
  });

  it('a stage on another day stays between its neighbours', () => {
    const { stages } = received('arrived', 'answered', 'won');
    const later = redate(stages, 2, '2026-03-20');
    expect(later[2]?.day).toBe('2026-03-20');
    expect(redate(later, 1, '2026-04-01')[1]?.day).toBe('2026-03-20');
    expect(redate(later, 1, '2026-01-01')[1]?.day).toBe('2026-03-02');
  });
});
