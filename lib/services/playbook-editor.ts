import { playbookById } from '@/lib/db/playbooks';
import type { AnyPlaybook } from '@/lib/domain/playbook/shipped-playbooks';
import { stopRun } from '@/lib/domain/playbook/advance-run';
import { type Playbook, playbookLimits, type PlaybookStep } from '@/lib/domain/playbook/playbook';
import type { Run } from '@/lib/domain/playbook/run';
import { stampRecord } from '@/lib/domain/record/record';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

export type PlaybookDraft = Pick<Playbook, 'name' | 'steps'> & { purpose?: string };

/** One's own playbooks: made by duplicating one, edited, removed. The shipped ones stay. */
export function createPlaybookEditor(context: ServiceContext) {
  const { db, clock, newId } = context;

  /** A copy to make one's own of; its id, or null when there is no such playbook. */
  async function duplicate(id: string, name: string): Promise<string | null> {
    const source: AnyPlaybook | undefined = await playbookById(db, id);
    if (!source) return null;
    const stamp = stampRecord({ id: newId(), now: clock.now() });
    const { purpose, steps, afterwards } = source;
    const copy: Playbook = {
      ...stamp,
      name: name.slice(0, playbookLimits.name),
      steps: [...steps],
      ...(purpose ? { purpose } : {}),
      ...(afterwards ? { afterwards } : {}),
    };
    await write(context, [], () => db.playbooks.add(copy));
    return stamp.id;
  }

  /** A new step, with an id of its own, so that runs know what was done. */
  const newStep = (title: string, offsetDays: number): PlaybookStep => ({
    id: newId(),
    title,
    offsetDays,
  });

  const idsOnIt = async (id: string): Promise<string[]> => {
    const runs = await db.runs.where('playbookId').equals(id).toArray();
    return runs.filter(({ state }) => state === 'running').map(({ contactId }) => contactId);
  };

  /** Changes one's own playbook; whoever is on it follows the new steps from here. */
  async function save(id: string, draft: PlaybookDraft): Promise<Undo> {
    const steps = draft.steps
      .map(fitStep)
      .filter(({ title }) => title !== '')
      .slice(0, playbookLimits.steps);
    const name = draft.name.trim().slice(0, playbookLimits.name);
    if (steps.length === 0 || name === '') return async () => undefined;
    const purpose = draft.purpose?.trim().slice(0, playbookLimits.hint) || undefined;
    const put = async (decide: (stored: Playbook) => Playbook) => {
      const { stored } = await write(
        context,
        ({ onIt }) => onIt,
        async () => {
          const found = await db.playbooks.get(id);
          if (found) await db.playbooks.put(decide(found));
          return { stored: found, onIt: await idsOnIt(id) };
        },
      );
      return stored;
    };
    const before = await put((stored) => {
      return { ...stored, name, purpose, steps, updatedAt: clock.now() };
    });
    return async () => void (before && (await put(() => before)));
  }

  /** Puts one's own playbook in the trash; its runs end until it comes back. */
  async function remove(id: string): Promise<Undo> {
    const today = clock.today();
    const onRun = (list: readonly Run[]) => list.map(({ contactId }) => contactId);
    const runs = await write(context, onRun, async () => {
      const open = await db.runs.where('playbookId').equals(id).toArray();
      const running = open.filter(({ state }) => state === 'running');
      const stamp = { endedWith: 'playbook', updatedAt: clock.now() } as const;
      await db.runs.bulkPut(running.map((run) => ({ ...stopRun(run, today), ...stamp })));
      await db.playbooks.update(id, { deletedAt: clock.now() });
      return running;
    });
    return () =>
      write(context, onRun(runs), async () => {
        await db.runs.bulkPut(runs.map((run) => ({ ...run, updatedAt: clock.now() })));
        await db.playbooks.update(id, { deletedAt: undefined });
      });
  }

  /** Takes one out of the trash; the runs that ended with it go on, but for whoever is archived now. */
  async function bringBack(id: string): Promise<Undo> {
    const { ended, contactIds, deletedAt } = await write(
      context,
      (found) => found.contactIds,
      () => resume(id),
    );
    return () =>
      write(context, contactIds, async () => {
        await db.runs.bulkPut(ended.map((run) => ({ ...run, updatedAt: clock.now() })));
        await db.playbooks.update(id, { deletedAt });
      });
  }

  /** The runs that ended with a playbook go on, and it is out of the trash. Call inside a write. */
  async function resume(id: string) {
    const ended = (await db.runs.where('playbookId').equals(id).toArray()).filter(
      (run) => run.endedWith === 'playbook' && run.deletedAt === undefined,
    );
    const contactIds = ended.map(({ contactId }) => contactId);
    const deletedAt = (await db.playbooks.get(id))?.deletedAt;
    const people = await db.contacts.bulkGet(contactIds);
    for (const [place, { endedWith: _ended, ...run }] of ended.entries()) {
      const isArchived = people[place]?.tracking.state === 'archived';
      const { endedOn: _day, ...open } = run;
      const after: Run = isArchived ? run : { ...open, state: 'running' };
      await db.runs.put({ ...after, updatedAt: clock.now() });
    }
    await db.playbooks.update(id, { deletedAt: undefined });
    return { ended, contactIds, deletedAt };
  }

  return { duplicate, newStep, save, remove, bringBack };
}

/** A step as it may be stored: its words and its days within their limits. */
function fitStep({ hint, ...step }: PlaybookStep): PlaybookStep {
  const days = Math.trunc(step.offsetDays) || 0;
  return {
    ...step,
    title: step.title.trim().slice(0, playbookLimits.title),
    offsetDays: Math.min(playbookLimits.days, Math.max(0, days)),
    ...(hint === undefined ? {} : { hint: hint.slice(0, playbookLimits.hint) }),
  };
}
