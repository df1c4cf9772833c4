import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { keptRemark } from '@/lib/db/history';
import { capText } from '@/lib/domain/record/field-limit';
import { stampRecord } from '@/lib/domain/record/record';
import type { Remark, RemarkPlace } from '@/lib/domain/remark/remark';
import { editText, type TextChange } from './edit-text';
import { refreshTexts } from './refresh-texts';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

export type NewRemark = {
  /** Its own id: what is stored under it already is not stored again. */
  id?: string;
  contactId: string;
  text: string;
  day?: LocalDate;
  in?: RemarkPlace;
  url?: string;
};

/** Something specific they said: added, changed, brought up again, removed (P1). */
export function createRemarkService(context: ServiceContext) {
  const { db, clock, newId } = context;

  /** Adds a remark; null when there is nothing but white space, or when it is stored already. */
  async function add(input: NewRemark): Promise<{ id: string; capped: boolean } | null> {
    const { text, capped } = capText('remark', input.text.trim());
    if (!text) return null;
    const remark: Remark = {
      ...stampRecord({ id: input.id ?? newId(), now: clock.now() }),
      contactId: input.contactId,
      text,
      day: input.day ?? clock.today(),
      said: {
        in: input.in ?? 'conversation',
        ...(input.url ? { url: capText('url', input.url).text } : {}),
      },
    };
    return write(context, [], async () => {
      if (input.id && (await keptRemark(db, input.id))) return null;
      // One that was taken back stays in the trash under its own id.
      const id = (await db.remarks.get(remark.id)) ? newId() : remark.id;
      await db.remarks.add({ ...remark, id });
      await refreshTexts(db, [remark.contactId]);
      return { id, capped };
    });
  }

  /** Changes the words of a remark. */
  function edit(id: string, words: TextChange) {
    return editText(context, db.remarks, 'remark', id, words);
  }

  async function change(id: string, fields: Partial<Remark>): Promise<Undo> {
    const before = await db.remarks.get(id);
    const apply = (changes: Partial<Remark>) =>
      write(context, [], async () => {
        await db.remarks.update(id, changes);
        if ('deletedAt' in changes) await refreshTexts(db, [before?.contactId]);
      });
    await apply(fields);
    const { usedOn, usedInInteractionId, deletedAt } = before ?? {};
    return () => apply({ usedOn, usedInInteractionId, deletedAt });
  }

  /** Marks a remark as brought up again, or as not yet. */
  const markUsed = (id: string, used: boolean): Promise<Undo> =>
    change(id, { usedOn: used ? clock.today() : undefined, usedInInteractionId: undefined });

  /** Puts a remark in the trash. */
  const remove = (id: string): Promise<Undo> => change(id, { deletedAt: clock.now() });

  return { add, edit, markUsed, remove };
}
export type RemarkService = ReturnType<typeof createRemarkService>;
