import { interactionsOf } from '@/lib/db/history';
import { runsWithPlaybooks } from '@/lib/db/playbooks';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import { asksToContinue } from '@/lib/domain/playbook/asks-to-continue';
import { nextStep, runProgress } from '@/lib/domain/playbook/next-step';
import { pendingStep } from '@/lib/domain/playbook/pending-step';
import type { PlaybookStep } from '@/lib/domain/playbook/playbook';
import type { Run } from '@/lib/domain/playbook/run';
import type { AnyPlaybook } from '@/lib/domain/playbook/shipped-playbooks';
import { evaluation, type ServiceContext } from './service-context';

/** A run as a card shows it: "follow-up 3 of 7", the step it waits for, whether it asks. */
export type RunView = {
  run: Run;
  playbook: AnyPlaybook;
  step: number;
  of: number;
  pending: { step: PlaybookStep; dueOn: LocalDate } | undefined;
  /** "Continue or done?": there was a real conversation, or they were in touch (E9). */
  asks: boolean;
};

/** The runs of a contact that have not ended, each as a card shows it. */
export async function runViews(context: ServiceContext, contact: Contact): Promise<RunView[]> {
  const { db } = context;
  const runs = await runsWithPlaybooks(db, contact.id);
  if (runs.length === 0) return [];
  const { rules, today } = evaluation(context);
  const { pausedFrom: from, pausedUntil: until } = contact.tracking;
  const interactions = await interactionsOf(db, contact.id);
  return runs.map(({ run, playbook }) => {
    const step = nextStep(run, playbook);
    const dueOn = pendingStep([{ run, playbook }], { from, until })?.dueOn;
    return {
      run,
      playbook,
      ...runProgress(run, playbook),
      pending: step && dueOn ? { step, dueOn } : undefined,
      asks: asksToContinue(run, interactions, rules.kinds, today),
    };
  });
}
