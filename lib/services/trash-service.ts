import type { Contact } from '@/lib/domain/contact/contact';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { Note } from '@/lib/domain/note/note';
import type { Remark } from '@/lib/domain/remark/remark';
import { changeContacts } from './change-contacts';
import { purgeTrash } from './purge-trash';
import { refreshTexts } from './refresh-texts';
import type { ServiceContext } from './service-context';
import { write } from './write';

const tables = { note: 'notes', remark: 'remarks', interaction: 'interactions' } as const;

/** Something in the trash: who or what it was, and whom it was about. */
export type TrashEntry = { id: string; deletedAt: number } & (
  | { kind: 'person'; contact: Contact }
  | { kind: 'note' | 'remark'; text: string; about: Contact }
  | { kind: 'interaction'; interaction: Interaction; about: Contact }
);

/** The trash: everything deleted waits 30 days and can come back. */
export function createTrashService(context: ServiceContext) {
  const { db } = context;

  /** What is in the trash, the newest first; what a merge put away is not among it. */
  async function list(): Promise<TrashEntry[]> {
    const merged = new Set((await db.merges.toArray()).map(({ goneId }) => goneId));
    const people = (await db.contacts.where('deletedAt').above(0).toArray()).filter(
      ({ id }) => !merged.has(id),
    );
    const [notes, remarks, interactions] = await Promise.all([
      db.notes.where('deletedAt').above(0).toArray(),
      db.remarks.where('deletedAt').above(0).toArray(),
      db.interactions.where('deletedAt').above(0).toArray(),
    ]);
    const ids = [
      ...[...notes, ...remarks].map(({ contactId }) => contactId),
      ...interactions.flatMap(({ contactIds }) => contactIds.slice(0, 1)),
    ];
    const about = new Map(
      (await db.contacts.bulkGet([...new Set(ids)])).flatMap((row) =>
        row && row.deletedAt === undefined ? [[row.id, row] as const] : [],
      ),
    );
    const textOf = (kind: 'note' | 'remark') => (row: Note | Remark) => {
      const owner = about.get(row.contactId);
      return owner && row.deletedAt !== undefined
        ? [{ kind, id: row.id, deletedAt: row.deletedAt, text: row.text, about: owner }]
        : [];
    };
    const entries: TrashEntry[] = [
      ...people.map((contact) => ({
        kind: 'person' as const,
        id: contact.id,
        deletedAt: contact.deletedAt ?? 0,
        contact,
      })),
      ...notes.flatMap(textOf('note')),
      ...remarks.flatMap(textOf('remark')),
      ...interactions.flatMap((interaction) => {
        const owner = about.get(interaction.contactIds[0] ?? '');
        const { id, deletedAt } = interaction;
        return owner && deletedAt !== undefined
          ? [{ kind: 'interaction' as const, id, deletedAt, interaction, about: owner }]
          : [];
      }),
    ];
    return entries.toSorted((a, b) => b.deletedAt - a.deletedAt || (a.id < b.id ? -1 : 1));
  }

  /** Takes something out of the trash. */
  async function restore(entry: TrashEntry): Promise<void> {
    if (entry.kind === 'person') {
      await changeContacts(context, [entry.id], () => ({ deletedAt: undefined }), {
        due: true,
        trash: true,
      });
      return;
    }
    const contactIds =
      entry.kind === 'interaction' ? entry.interaction.contactIds : [entry.about.id];
    await write(context, contactIds, async () => {
      await db.table(tables[entry.kind]).update(entry.id, { deletedAt: undefined });
      await refreshTexts(db, contactIds);
    });
  }

  /** Removes for good what has waited 30 days; safe to call at any time. Gives how many went. */
  const purge = (): Promise<number> => purgeTrash(context);

  return { list, restore, purge };
}
export type TrashService = ReturnType<typeof createTrashService>;
