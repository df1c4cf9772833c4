import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { nextStep } from './next-step';
import type { PlaybookPlan } from './playbook';
import type { HandledStep, RunFacts } from './run';

/**
 * A run of a playbook that begins on a day (E9).
 *
 * @example startRun({ contactId: 'c1', playbookId: 'after-the-sale', day: '2026-03-01' });
 */
export function startRun(begin: {
  contactId: string;
  playbookId: string;
  day: LocalDate;
}): RunFacts {
  const { contactId, playbookId, day } = begin;
  return { contactId, playbookId, startedOn: day, steps: [], state: 'running' };
}

/**
 * The pending step was done on a day; the next one counts from then, and after the last the run is
 * finished. A run that has ended, or has no step left, stays as it is. Never mutates.
 *
 * @example doStep(run, playbook, '2026-03-08').steps.length; // 1
 */
export function doStep<Of extends RunFacts>(run: Of, playbook: PlaybookPlan, day: LocalDate): Of {
  return handle(run, playbook, day, 'done');
}

/**
 * The pending step is left out and the run goes on; not the same as stopping it (E9).
 *
 * @example skipStep(run, playbook, '2026-03-08').steps[0]?.outcome; // 'skipped'
 */
export function skipStep<Of extends RunFacts>(run: Of, playbook: PlaybookPlan, day: LocalDate): Of {
  return handle(run, playbook, day, 'skipped');
}

/**
 * The run ends here: on the user's word, or because the contact was archived (E6, E9).
 *
 * @example stopRun(run, '2026-03-08').state; // 'stopped'
 */
export function stopRun<Of extends RunFacts>(run: Of, day: LocalDate): Of {
  return run.state === 'running' ? { ...run, state: 'stopped', endedOn: day } : run;
}

/** "Continue or done?" was answered with "continue" (E9). */
export function continueRun<Of extends RunFacts>(run: Of, day: LocalDate): Of {
  return run.state === 'running' ? { ...run, continuedOn: day } : run;
}

function handle<Of extends RunFacts>(
  run: Of,
  playbook: PlaybookPlan,
  day: LocalDate,
  outcome: HandledStep['outcome'],
): Of {
  const step = nextStep(run, playbook);
  if (step === undefined) return run;
  const steps = [...run.steps, { stepId: step.id, outcome, day }];
  const after: Of = { ...run, steps };
  if (nextStep(after, playbook) !== undefined) return after;
  return { ...after, state: 'finished', endedOn: day };
}
