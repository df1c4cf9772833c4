import { addDays } from '@/lib/domain/calendar/add-days';
import { daysBetween } from '@/lib/domain/calendar/days-between';
import { laterOf } from '@/lib/domain/calendar/later-of';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { nextStep } from './next-step';
import type { PlaybookPlan } from './playbook';
import type { RunFacts } from './run';

/** At most so many prompts per person in so many days (E9). */
export const promptLimit = 2;
export const promptDays = 7;

/** One of a contact's runs with its playbook. */
export type RunOf = { run: RunFacts; playbook: PlaybookPlan };

/** A pause of the contact; no `until` means until resumed by hand. */
export type Pause = { from?: LocalDate; until?: LocalDate };

/** What `DueFacts.step` wants, and which step it is. */
export type PendingStep = { dueOn: LocalDate; title: string; stepId: string; playbookId: string };

/**
 * E9: the step a contact waits for, the earliest of all runs: due so many days after the step before
 * was done (or the run began), days of a pause not counted, and moved on when that would make a
 * third prompt within seven days.
 *
 * @example pendingStep([{ run, playbook }])?.dueOn; // '2026-03-08'
 */
export function pendingStep(runs: readonly RunOf[], pause: Pause = {}): PendingStep | undefined {
  const prompts = runs.flatMap(({ run }) => run.steps.map(({ day }) => day));
  let earliest: PendingStep | undefined;
  for (const { run, playbook } of runs) {
    const step = nextStep(run, playbook);
    if (step === undefined) continue;
    const base = run.steps.at(-1)?.day ?? run.startedOn;
    const dueOn = allowedOn(heldOver(base, step.offsetDays, pause), prompts);
    if (earliest === undefined || dueOn < earliest.dueOn) {
      earliest = { dueOn, title: step.title, stepId: step.id, playbookId: playbook.id };
    }
  }
  return earliest;
}

/** The offset runs only on days that are not paused. */
function heldOver(base: LocalDate, offsetDays: number, { from, until }: Pause): LocalDate {
  const dueOn = addDays(base, offsetDays);
  if (from === undefined || until === undefined) return dueOn;
  const heldFrom = laterOf(from, base);
  if (heldFrom >= dueOn || until <= heldFrom) return dueOn;
  return addDays(dueOn, daysBetween(heldFrom, until));
}

/** The first day from `dueOn` on which one more prompt keeps to the limit. */
function allowedOn(dueOn: LocalDate, prompts: readonly LocalDate[]): LocalDate {
  const newestFirst = prompts.toSorted().toReversed();
  const oldestInLimit = newestFirst[promptLimit - 1];
  return oldestInLimit === undefined ? dueOn : laterOf(dueOn, addDays(oldestInLimit, promptDays));
}
