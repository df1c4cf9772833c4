import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { RunOf } from '@/lib/domain/playbook/pending-step';
import type { Run } from '@/lib/domain/playbook/run';
import { type AnyPlaybook, shippedPlaybooks } from '@/lib/domain/playbook/shipped-playbooks';
import type { TendDatabase } from './database';

/** The playbook with this id; one's own also when it is in the trash, because runs end by it. */
export async function playbookById(db: TendDatabase, id: string): Promise<AnyPlaybook | undefined> {
  return shippedPlaybooks.find((shipped) => shipped.id === id) ?? (await db.playbooks.get(id));
}

/** One's own playbooks, by name. */
export async function ownPlaybooks(db: TendDatabase): Promise<Playbook[]> {
  const rows = await db.playbooks.toArray();
  return rows
    .filter((row) => row.deletedAt === undefined)
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The runs of a contact, unordered. */
export async function runsOf(db: TendDatabase, contactId: string): Promise<Run[]> {
  const rows = await db.runs.where('contactId').equals(contactId).toArray();
  return rows.filter((row) => row.deletedAt === undefined);
}

/** Everybody's runs that have not ended. */
export async function openRuns(db: TendDatabase): Promise<Run[]> {
  const rows = await db.runs.where('state').equals('running').toArray();
  return rows.filter((row) => row.deletedAt === undefined);
}

/** A contact's runs that have not ended, each with its playbook. */
export async function runsWithPlaybooks(
  db: TendDatabase,
  contactId: string,
): Promise<(RunOf & { run: Run; playbook: AnyPlaybook })[]> {
  const runs = (await runsOf(db, contactId)).filter(({ state }) => state === 'running');
  const found = await Promise.all(
    runs.map(async (run) => ({ run, playbook: await playbookById(db, run.playbookId) })),
  );
  return found.flatMap(({ run, playbook }) => (playbook ? [{ run, playbook }] : []));
}
