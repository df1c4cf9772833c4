import { describe, expect, it } from 'vitest';
import { nextStep, runProgress } from '@/lib/domain/playbook/next-step';
import { shippedPlaybooks } from '@/lib/domain/playbook/shipped-playbooks';
import { buildRun, handled, threeSteps } from './build-run';

describe('nextStep', () => {
  it('E9: is the first one not dealt with', () => {
    expect(nextStep(buildRun(), threeSteps)?.id).toBe('thank');
    const steps = [handled('thank', '2026-03-01', 'skipped')];
    expect(nextStep(buildRun({ steps }), threeSteps)?.id).toBe('share');
  });

  it('E9: is none once the run has ended', () => {
    expect(nextStep(buildRun({ state: 'stopped' }), threeSteps)).toBeUndefined();
    expect(nextStep(buildRun({ state: 'finished' }), threeSteps)).toBeUndefined();
  });

  it('E9: a playbook changed meanwhile: what was done stays done', () => {
    const [thank, share, call] = threeSteps.steps;
    const turned = { ...threeSteps, steps: [call, thank, share].filter((step) => !!step) };
    const run = buildRun({
      steps: [handled('thank', '2026-03-01'), handled('gone', '2026-03-02')],
    });
    expect(nextStep(run, turned)?.id).toBe('call');
    expect(nextStep(run, { ...threeSteps, steps: [] })).toBeUndefined();
  });
});

describe('runProgress', () => {
  it('P8: is "follow-up 3 of 7" after two of seven', () => {
    const playbook = shippedPlaybooks.find(({ id }) => id === 'after-a-first-conversation');
    const steps = (playbook?.steps ?? []).map(({ id }) => handled(id, '2026-03-01'));
    const run = buildRun({ steps: steps.slice(0, 2) });
    expect(runProgress(run, { id: 'p', steps: playbook?.steps ?? [] })).toEqual({ step: 3, of: 7 });
  });

  it('P8: never counts past the last', () => {
    const steps = threeSteps.steps.map(({ id }) => handled(id, '2026-03-01'));
    expect(runProgress(buildRun({ steps, state: 'finished' }), threeSteps)).toEqual({
      step: 3,
      of: 3,
    });
    expect(runProgress(buildRun(), threeSteps)).toEqual({ step: 1, of: 3 });
  });
});
