import { describe, expect, it } from 'vitest';
import {
  continueRun,
  doStep,
  skipStep,
  startRun,
  stopRun,
} from '@/lib/domain/playbook/advance-run';
import { nextStep } from '@/lib/domain/playbook/next-step';
import { buildRun, handled, threeSteps } from './build-run';

describe('startRun', () => {
  it('E9: begins with nothing done', () => {
    const begin = { contactId: 'c', playbookId: 'three-steps', day: '2026-03-01' };
    expect(startRun(begin)).toEqual(buildRun());
  });
});

describe('doStep', () => {
  it('E9: deals with the steps in their order', () => {
    const once = doStep(buildRun(), threeSteps, '2026-03-01');
    expect(once.steps).toEqual([handled('thank', '2026-03-01')]);
    expect(once.state).toBe('running');
    const twice = doStep(once, threeSteps, '2026-03-09');
    expect(twice.steps.at(-1)).toEqual(handled('share', '2026-03-09'));
  });

  it('E9: the last one finishes the run', () => {
    const days = ['2026-03-01', '2026-03-09', '2026-04-10'];
    const done = days.reduce((run, day) => doStep(run, threeSteps, day), buildRun());
    expect([done.state, done.endedOn]).toEqual(['finished', '2026-04-10']);
    expect(nextStep(done, threeSteps)).toBeUndefined();
  });

  it('E13: done twice is the next step or nothing, never the same one again', () => {
    const ended = buildRun({ state: 'finished', endedOn: '2026-03-01' });
    expect(doStep(ended, threeSteps, '2026-03-02')).toBe(ended);
    const stopped = buildRun({ state: 'stopped', endedOn: '2026-03-01' });
    expect(skipStep(stopped, threeSteps, '2026-03-02')).toBe(stopped);
  });

  it('does not change the run it is given, and carries its record along', () => {
    const run = Object.freeze({ ...buildRun(), id: 'r', createdAt: 1, updatedAt: 1 });
    const after = doStep(run, threeSteps, '2026-03-01');
    expect(run.steps).toEqual([]);
    expect(after.id).toBe('r');
  });
});

describe('skipStep', () => {
  it('E9: leaves a step out and goes on', () => {
    const skipped = skipStep(buildRun(), threeSteps, '2026-03-02');
    expect(skipped.steps).toEqual([handled('thank', '2026-03-02', 'skipped')]);
    expect(skipped.state).toBe('running');
    expect(nextStep(skipped, threeSteps)?.id).toBe('share');
  });

  it('E9: skipping the last one finishes the run', () => {
    const steps = [handled('thank', '2026-03-01'), handled('share', '2026-03-09')];
    expect(skipStep(buildRun({ steps }), threeSteps, '2026-04-01').state).toBe('finished');
  });
});

describe('stopRun', () => {
  it('E9: ends it where it is; not the same as skipping', () => {
    const steps = [handled('thank', '2026-03-01')];
    expect(stopRun(buildRun({ steps }), '2026-03-05')).toEqual(
      buildRun({ steps, state: 'stopped', endedOn: '2026-03-05' }),
    );
  });

  it('E13: a run that has ended stays as it ended', () => {
    const finished = buildRun({ state: 'finished', endedOn: '2026-03-01' });
    expect(stopRun(finished, '2026-03-05')).toBe(finished);
    const stopped = stopRun(buildRun(), '2026-03-05');
    expect(stopRun(stopped, '2026-03-09').endedOn).toBe('2026-03-05');
  });
});

describe('continueRun', () => {
  it('E9: keeps the day of the answer', () => {
    expect(continueRun(buildRun(), '2026-03-05').continuedOn).toBe('2026-03-05');
    const stopped = buildRun({ state: 'stopped' });
    expect(continueRun(stopped, '2026-03-05')).toBe(stopped);
  });
});
