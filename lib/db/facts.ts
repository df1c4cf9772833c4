import type { Table } from 'dexie';
import type { Campaign } from '@/lib/domain/campaign/campaign';
import type { Commitment } from '@/lib/domain/commitment/commitment';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { Referral } from '@/lib/domain/referral/referral';
import type { Run } from '@/lib/domain/playbook/run';
import type { TendDatabase } from './database';
import { rowsOf } from './rows-of';

/** What the engine reads of one contact, besides the contact. */
export type History = {
  interactions: Interaction[];
  commitments: Commitment[];
  referrals: Referral[];
  campaigns: Campaign[];
  /** Runs of playbooks that have not ended. */
  runs: Run[];
};

type Deletable = { id: string; deletedAt?: number };

type Reading = {
  /** All interactions of these contacts, from whoever has just read or written them. */
  known?: ReadonlyMap<string, readonly Interaction[]> | undefined;
  /** Whether these are nearly all that are stored between the first and the last of them. */
  isDense?: boolean;
};

/** The histories of many contacts: one index read a table, however many they are. */
export async function historiesOf(
  db: TendDatabase,
  contactIds: readonly string[],
  { known, isDense = false }: Reading = {},
): Promise<Map<string, History>> {
  const live = (id: string) =>
    (known?.get(id) ?? []).filter(({ deletedAt }) => deletedAt === undefined);
  const histories = new Map<string, History>(
    contactIds.map((id) => [
      id,
      { interactions: live(id), commitments: [], referrals: [], campaigns: [], runs: [] },
    ]),
  );
  async function load<Row extends Deletable>(
    table: Table<Row, string>,
    index: string,
    idsOf: (row: Row) => readonly string[],
    listOf: (history: History) => Row[],
  ): Promise<void> {
    const seen = new Set<string>();
    for (const row of await rowsOf(table, index, contactIds, isDense)) {
      if (row.deletedAt !== undefined || seen.has(row.id)) continue;
      seen.add(row.id);
      for (const id of idsOf(row)) {
        const history = histories.get(id);
        if (history) listOf(history).push(row);
      }
    }
  }
  await Promise.all([
    known
      ? undefined
      : load(
          db.interactions,
          'contactIds',
          (row) => row.contactIds,
          (history) => history.interactions,
        ),
    load(
      db.commitments,
      'contactId',
      (row) => [row.contactId],
      (history) => history.commitments,
    ),
    load(
      db.referrals,
      'contactIds',
      (row) => row.contactIds,
      (history) => history.referrals,
    ),
    load(
      db.campaigns,
      'openContactIds',
      (row) => row.openContactIds,
      (history) => history.campaigns,
    ),
    load(
      db.runs,
      'contactId',
      (run) => (run.state === 'running' ? [run.contactId] : []),
      (history) => history.runs,
    ),
  ]);
  return histories;
}
