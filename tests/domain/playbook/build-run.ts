import type { PlaybookPlan } from '@/lib/domain/playbook/playbook';
import type { HandledStep, RunFacts } from '@/lib/domain/playbook/run';

/** Three steps: the same day, a week later, thirty days later. */
export const threeSteps: PlaybookPlan = {
  id: 'three-steps',
  steps: [
    { id: 'thank', title: 'Thank them', offsetDays: 0 },
    { id: 'share', title: 'Share something', offsetDays: 7 },
    { id: 'call', title: 'Call them', offsetDays: 30 },
  ],
};

/** A run of the three steps, begun on 1 March 2026, of which nothing was done. */
export function buildRun(more: Partial<RunFacts> = {}): RunFacts {
  return {
    contactId: 'c',
    playbookId: threeSteps.id,
    startedOn: '2026-03-01',
    steps: [],
    state: 'running',
    ...more,
  };
}

/** @example handled('thank', '2026-03-01'); // done */
export const handled = (
  stepId: string,
  day: string,
  outcome: HandledStep['outcome'] = 'done',
): HandledStep => ({ stepId, outcome, day });
