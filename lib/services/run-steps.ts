import { openRuns, runsWithPlaybooks } from '@/lib/db/playbooks';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import { doStep, stopRun } from '@/lib/domain/playbook/advance-run';
import { pendingStep } from '@/lib/domain/playbook/pending-step';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Run } from '@/lib/domain/playbook/run';
import { closesStep } from '@/lib/domain/playbook/closes-step';
import { evaluation, type ServiceContext } from './service-context';

/** The titles of the steps that are done now, and how to take it back inside another write. */
export type ClosedSteps = { titles: string[]; reopen: () => Promise<void> };

/**
 * After the last step the playbook's own rhythm takes over, where the contact has none of their own
 * ("then quarterly", P9). Call inside the write that ends the run.
 * @returns the way to take it back, inside another write
 */
export async function handBack(
  { db }: ServiceContext,
  { contactId, state }: Run,
  { afterwards }: Pick<Playbook, 'afterwards'>,
): Promise<() => Promise<void>> {
  const tracking = (await db.contacts.get(contactId))?.tracking;
  if (state !== 'finished' || !afterwards || !tracking) return async () => undefined;
  const clocks = (['light', 'deep'] as const).filter(
    (clock) => afterwards[clock] !== undefined && tracking[clock] === undefined,
  );
  const put = async (values: Partial<Record<string, unknown>>) => {
    const paths = clocks.map((clock) => [`tracking.${clock}`, values[clock]]);
    await db.contacts.update(contactId, Object.fromEntries(paths));
  };
  await put(afterwards);
  return () => put({});
}

/**
 * Marks the playbook steps that a logged interaction was: one line says both. Call inside the write
 * that logs it.
 */
export async function closeSteps(
  context: ServiceContext,
  interaction: Interaction,
): Promise<ClosedSteps> {
  const { db } = context;
  const { rules } = evaluation(context);
  const now = context.clock.now();
  const titles: string[] = [];
  const back: (() => Promise<unknown>)[] = [];
  for (const contactId of interaction.contactIds) {
    const tracking = (await db.contacts.get(contactId))?.tracking;
    const runs = await runsWithPlaybooks(db, contactId);
    const step = pendingStep(runs, { from: tracking?.pausedFrom, until: tracking?.pausedUntil });
    const found = runs.find(({ playbook }) => playbook.id === step?.playbookId);
    if (!step || !found) continue;
    if (!closesStep(interaction, found.run, step.dueOn, rules.kinds)) continue;
    const run = { ...doStep(found.run, found.playbook, interaction.day), updatedAt: now };
    await db.runs.put(run);
    titles.push(step.title);
    back.push(await handBack(context, run, found.playbook), () => db.runs.put(found.run));
  }
  return {
    titles,
    reopen: async () => {
      for (const undo of back) await undo();
    },
  };
}

/**
 * Ends every run of these people, as archiving does (E9). Call inside the write that archives them.
 * @returns the way back, inside another write
 */
export async function stopRunsOf(
  { db, clock }: ServiceContext,
  contactIds: readonly string[],
): Promise<() => Promise<unknown>> {
  const ids = new Set(contactIds);
  const today = clock.today();
  const runs = (await openRuns(db)).filter(({ contactId }) => ids.has(contactId));
  await db.runs.bulkPut(runs.map((run) => ({ ...stopRun(run, today), updatedAt: clock.now() })));
  return () => db.runs.bulkPut(runs);
}
