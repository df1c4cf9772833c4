import type { PlaybookPlan, PlaybookStep } from './playbook';
import type { RunFacts } from './run';

/**
 * The first step of a running playbook that was neither done nor skipped.
 *
 * @example nextStep(startRun(begin), playbook)?.id; // the first step's
 */
export function nextStep(run: RunFacts, playbook: PlaybookPlan): PlaybookStep | undefined {
  if (run.state !== 'running') return undefined;
  const handled = new Set(run.steps.map(({ stepId }) => stepId));
  return playbook.steps.find(({ id }) => !handled.has(id));
}

/**
 * How far a run is, for "follow-up 3 of 7" (P8): the place of the pending step, or of the last one
 * once all are dealt with.
 *
 * @example runProgress(run, playbook); // { step: 3, of: 7 }
 */
export function runProgress(run: RunFacts, playbook: PlaybookPlan): { step: number; of: number } {
  const handled = new Set(run.steps.map(({ stepId }) => stepId));
  const done = playbook.steps.filter(({ id }) => handled.has(id)).length;
  return { step: Math.min(done + 1, playbook.steps.length), of: playbook.steps.length };
}
