import { describe, expect, it } from 'vitest';
import { defaultRules, due } from '@/lib/domain/plan/due';
import { type Pause, pendingStep } from '@/lib/domain/playbook/pending-step';
import type { HandledStep } from '@/lib/domain/playbook/run';
import { buildFacts, did, tracked } from '../plan/build-facts';
import { buildRun, handled, threeSteps } from './build-run';

const dueOn = (steps: HandledStep[], pause?: Pause) =>
  pendingStep([{ run: buildRun({ steps }), playbook: threeSteps }], pause)?.dueOn;
const thanked = handled('thank', '2026-03-02');

describe('pendingStep', () => {
  it('E9: the first counts from the start, the next from the day the one before was done', () => {
    expect(dueOn([])).toBe('2026-03-01');
    expect(dueOn([thanked])).toBe('2026-03-09');
    expect(dueOn([thanked, handled('share', '2026-03-20')])).toBe('2026-04-19');
  });

  it('E9: from the day it was skipped as well', () => {
    expect(dueOn([handled('thank', '2026-03-05', 'skipped')])).toBe('2026-03-12');
  });

  it('E9: says which step of which playbook', () => {
    expect(pendingStep([{ run: buildRun(), playbook: threeSteps }])).toEqual({
      dueOn: '2026-03-01',
      title: 'Thank them',
      stepId: 'thank',
      playbookId: 'three-steps',
    });
  });

  it('E9: none without a run, or after it', () => {
    expect(pendingStep([])).toBeUndefined();
    const run = buildRun({ state: 'finished' });
    expect(pendingStep([{ run, playbook: threeSteps }])).toBeUndefined();
  });

  it.each([
    ['2026-03-04', '2026-03-14', '2026-03-19'],
    ['2026-02-20', '2026-03-04', '2026-03-11'],
    ['2026-03-02', '2026-03-03', '2026-03-10'],
    ['2026-03-09', '2026-03-20', '2026-03-09'],
    ['2026-02-10', '2026-02-20', '2026-03-09'],
    ['2026-03-14', '2026-03-04', '2026-03-09'],
  ])('E9: a pause from %s until %s holds the offset: due %s', (from, until, day) => {
    expect(dueOn([thanked], { from, until })).toBe(day);
  });

  it('E9: an open pause holds nothing yet', () => {
    expect(dueOn([thanked], { from: '2026-03-04' })).toBe('2026-03-09');
    expect(dueOn([thanked], {})).toBe('2026-03-09');
  });

  it('E9: of several runs the earliest step', () => {
    const runs = [
      { run: buildRun({ steps: [thanked] }), playbook: threeSteps },
      { run: buildRun({ startedOn: '2026-03-04' }), playbook: { ...threeSteps, id: 'other' } },
    ];
    expect(pendingStep(runs)).toMatchObject({ dueOn: '2026-03-04', playbookId: 'other' });
  });
});

describe('the limit of prompts', () => {
  const daily = {
    id: 'daily',
    steps: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id, offsetDays: 1 })),
  };
  const dueDaily = (...days: string[]) =>
    pendingStep([
      {
        run: buildRun({ steps: days.map((day, place) => handled('abcd'.charAt(place), day)) }),
        playbook: daily,
      },
    ])?.dueOn;

  it('E9: at most two within seven days', () => {
    expect(dueDaily('2026-03-02')).toBe('2026-03-03');
    expect(dueDaily('2026-03-02', '2026-03-03')).toBe('2026-03-09');
    expect(dueDaily('2026-03-02', '2026-03-03', '2026-03-09')).toBe('2026-03-10');
    expect(dueDaily('2026-03-02', '2026-03-08')).toBe('2026-03-09');
    expect(dueDaily('2026-03-02', '2026-03-12')).toBe('2026-03-13');
  });

  it('E9: per person, over all runs, those that ended too', () => {
    const ended = buildRun({
      state: 'stopped',
      steps: [handled('thank', '2026-03-02'), handled('share', '2026-03-04')],
    });
    const fresh = buildRun({ startedOn: '2026-03-05' });
    const runs = [
      { run: ended, playbook: threeSteps },
      { run: fresh, playbook: threeSteps },
    ];
    expect(pendingStep(runs)?.dueOn).toBe('2026-03-09');
  });
});

describe('a pending step in the engine', () => {
  it('P2: thanks are due the same day, late the day after', () => {
    const step = pendingStep([{ run: buildRun(), playbook: threeSteps }]);
    const facts = buildFacts({ step });
    expect(due(facts, defaultRules, '2026-03-01')).toMatchObject({
      state: 'due',
      reason: { code: 'step', title: 'Thank them' },
    });
    expect(due(facts, defaultRules, '2026-03-02').state).toBe('late');
  });

  it('E9: a finished run hands back to the cadence from the last real touch', () => {
    const done = buildRun({ state: 'finished', endedOn: '2026-04-01' });
    const facts = buildFacts({
      tracking: tracked(),
      interactions: [did('message', '2026-04-01')],
      step: pendingStep([{ run: done, playbook: threeSteps }]),
    });
    expect(due(facts, defaultRules, '2026-04-02')).toMatchObject({
      dueOn: '2026-04-15',
      reason: { code: 'light' },
    });
  });
});
