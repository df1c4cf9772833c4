import { createCampaignService } from './campaign-service';
import { changeContacts } from './change-contacts';
import { createGroupService } from './group-service';
import { bringBackToList } from './list-items';
import { createPlaybookEditor } from './playbook-editor';
import { purgeTrash } from './purge-trash';
import { refreshTexts } from './refresh-texts';
import type { ServiceContext, Undo } from './service-context';
import { type TrashEntry, trashEntries } from './trash-entries';
import { write } from './write';

/** The tables of what comes back by itself, with nothing else to put right. */
const tables = {
  note: 'notes',
  remark: 'remarks',
  promise: 'commitments',
  interaction: 'interactions',
  introduction: 'referrals',
  occasion: 'occasions',
  goal: 'goals',
  filter: 'peopleFilters',
  synonyms: 'matchChoices',
} as const;
type Plain = keyof typeof tables;
const isPlain = (kind: TrashEntry['kind']): kind is Plain => kind in tables;

/** The trash: everything deleted waits 30 days and can come back. */
export function createTrashService(context: ServiceContext) {
  const { db } = context;

  /** What is in the trash, the newest first. May be observed. */
  const list = (): Promise<TrashEntry[]> => trashEntries(db);

  /** Takes something out of the trash; the undo puts it in again, to go when it would have gone. */
  async function restore(entry: TrashEntry): Promise<Undo> {
    const { id, kind } = entry;
    if (kind === 'person') {
      const reach = { due: true, trash: true };
      return (await changeContacts(context, [id], () => ({ deletedAt: undefined }), reach)).undo;
    }
    if (kind === 'circle') return (await createGroupService(context).bringBack(id)).undo;
    if (kind === 'playbook') return createPlaybookEditor(context).bringBack(id);
    if (kind === 'campaign') return createCampaignService(context).bringBack(id);
    const owner = entry.about[0]?.id ?? '';
    if ('edit' in entry) return bringBackToList(context, entry.edit, owner);
    return isPlain(kind) ? restoreRow(entry, tables[kind]) : async () => undefined;
  }

  async function restoreRow(entry: TrashEntry, table: (typeof tables)[Plain]): Promise<Undo> {
    const contactIds =
      entry.kind === 'interaction' ? entry.interaction.contactIds : entry.about.map(({ id }) => id);
    const mark = (deletedAt: number | undefined) =>
      write(context, contactIds, async () => {
        await db.table(table).update(entry.id, { deletedAt });
        await refreshTexts(db, contactIds);
      });
    await mark(undefined);
    return () => mark(entry.deletedAt);
  }

  /** Removes for good what has waited 30 days; safe to call at any time. Gives how many went. */
  const purge = (): Promise<number> => purgeTrash(context);

  return { list, restore, purge };
}
export type TrashService = ReturnType<typeof createTrashService>;
