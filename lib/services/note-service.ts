import type { Note } from '@/lib/domain/note/note';
import { capText } from '@/lib/domain/record/field-limit';
import { stampRecord } from '@/lib/domain/record/record';
import { editText, type TextChange } from './edit-text';
import { refreshTexts } from './refresh-texts';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

/** Notes about a contact. */
export function createNoteService(context: ServiceContext) {
  const { db, clock, newId } = context;

  /** Adds a note; null when there is nothing but white space. */
  async function add(
    contactId: string,
    words: string,
  ): Promise<{ id: string; capped: boolean } | null> {
    const { text, capped } = capText('note', words.trim());
    if (!text) return null;
    const stamp = stampRecord({ id: newId(), now: clock.now() });
    await write(context, [], async () => {
      await db.notes.add({ ...stamp, contactId, text, pinned: false });
      await refreshTexts(db, [contactId]);
    });
    return { id: stamp.id, capped };
  }

  /** Changes the words of a note. */
  function edit(id: string, change: TextChange) {
    return editText(context, db.notes, 'note', id, change);
  }

  const change = (id: string, fields: Partial<Note>) =>
    write(context, [], async () => {
      await db.notes.update(id, fields);
      if ('deletedAt' in fields) await refreshTexts(db, [(await db.notes.get(id))?.contactId]);
    });

  /** Keeps a note above the others, or lets it go down again. */
  const pin = (id: string, pinned: boolean): Promise<void> => change(id, { pinned });

  /** Puts a note in the trash. */
  async function remove(id: string): Promise<Undo> {
    await change(id, { deletedAt: clock.now() });
    return () => change(id, { deletedAt: undefined });
  }

  return { add, edit, pin, remove };
}
export type NoteService = ReturnType<typeof createNoteService>;
