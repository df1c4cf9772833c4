import { contactsByIds } from '@/lib/db/contacts';
import { openRuns, ownPlaybooks, playbookById, runsWithPlaybooks } from '@/lib/db/playbooks';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import {
  continueRun,
  doStep,
  skipStep,
  startRun,
  stopRun,
} from '@/lib/domain/playbook/advance-run';
import { nextStep } from '@/lib/domain/playbook/next-step';
import type { Run } from '@/lib/domain/playbook/run';
import { type AnyPlaybook, shippedPlaybooks } from '@/lib/domain/playbook/shipped-playbooks';
import { stampRecord } from '@/lib/domain/record/record';
import { type RunView, runViews } from './run-views';
import type { ServiceContext, Undo } from './service-context';
import { handBack } from './run-steps';
import { write } from './write';

/** A run that asks, and whose it is. */
export type RunQuestion = { contact: Contact; view: RunView };

/** Playbook runs (E9): started, done step by step, skipped, stopped. Nothing is ever sent. */
export function createPlaybookService(context: ServiceContext) {
  const { db, clock, newId } = context;

  /** All playbooks: the shipped ones, then one's own. */
  const all = async (): Promise<AnyPlaybook[]> => [
    ...shippedPlaybooks,
    ...(await ownPlaybooks(db)),
  ];

  /** The runs of a contact that have not ended. */
  const runsOf = (contact: Contact): Promise<RunView[]> => runViews(context, contact);

  /** The runs of everybody that ask "continue or done?". */
  async function questions(): Promise<RunQuestion[]> {
    const ids = new Set((await openRuns(db)).map(({ contactId }) => contactId));
    const found: RunQuestion[] = [];
    for (const contact of await contactsByIds(db, [...ids])) {
      for (const view of await runsOf(contact)) if (view.asks) found.push({ contact, view });
    }
    return found;
  }

  /** How many people are on each playbook. */
  async function runCounts(): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const { playbookId } of await openRuns(db)) {
      counts.set(playbookId, (counts.get(playbookId) ?? 0) + 1);
    }
    return counts;
  }

  /**
   * Begins a run today and keeps in touch from now on. A run of the same playbook that has not
   * ended is left alone: two windows start one run.
   */
  async function start(contactId: string, playbookId: string): Promise<Undo> {
    const day = clock.today();
    const id = newId();
    const before = await write(context, [contactId], async () => {
      const contact = await db.contacts.get(contactId);
      const running = await runsWithPlaybooks(db, contactId);
      if (!contact || running.some(({ run }) => run.playbookId === playbookId)) return null;
      const run = startRun({ contactId, playbookId, day });
      await db.runs.add({ ...stampRecord({ id, now: clock.now() }), ...run });
      const { state, startedOn } = contact.tracking;
      if (state !== 'tracked') {
        await db.contacts.update(contactId, {
          'tracking.state': 'tracked',
          'tracking.startedOn': startedOn ?? day,
        });
      }
      return { state, startedOn };
    });
    return () =>
      write(context, [contactId], async () => {
        if (!before) return;
        await db.runs.update(id, { deletedAt: clock.now() });
        await db.contacts.update(contactId, {
          'tracking.state': before.state,
          'tracking.startedOn': before.startedOn,
        });
      });
  }

  /** Changes a run by a rule of lib/domain/playbook; the undo puts it back as it was. */
  async function change(
    runId: string,
    by: (run: Run, playbook: AnyPlaybook, today: LocalDate) => Run,
  ): Promise<Undo> {
    const known = await db.runs.get(runId);
    const contactIds = known ? [known.contactId] : [];
    const before = await write(context, contactIds, async () => {
      const run = await db.runs.get(runId);
      const playbook = run && (await playbookById(db, run.playbookId));
      if (!run || !playbook) return undefined;
      const after = { ...by(run, playbook, clock.today()), updatedAt: clock.now() };
      await db.runs.put(after);
      const takeBack = await handBack(context, after, playbook);
      return { run, takeBack };
    });
    return () =>
      write(context, contactIds, async () => {
        if (!before) return;
        await before.takeBack();
        await db.runs.put(before.run);
      });
  }

  /** The step that was shown is done; a second window doing the same changes nothing (E13). */
  const done = (runId: string, stepId: string): Promise<Undo> =>
    change(runId, (run, playbook, today) =>
      nextStep(run, playbook)?.id === stepId ? doStep(run, playbook, today) : run,
    );

  /** The step is left out, the run goes on. */
  const skip = (runId: string, stepId: string): Promise<Undo> =>
    change(runId, (run, playbook, today) =>
      nextStep(run, playbook)?.id === stepId ? skipStep(run, playbook, today) : run,
    );

  /** The run ends here; the rhythm takes over from the last real touch. */
  const stop = (runId: string): Promise<Undo> =>
    change(runId, (run, _playbook, today) => stopRun(run, today));

  /** "Continue or done?" – continue. */
  const proceed = (runId: string): Promise<Undo> =>
    change(runId, (run, _playbook, today) => continueRun(run, today));

  return { all, runsOf, questions, runCounts, start, done, skip, stop, proceed };
}
