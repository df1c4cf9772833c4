import type { TendDatabase } from '@/lib/db/database';
import { notesOf, remarksOf } from '@/lib/db/history';
import { putPersonTexts } from '@/lib/db/projections';
import { type PersonText, personText } from '@/lib/domain/contact/person-text';

/**
 * Brings what search knows of these contacts' notes and remarks in line with them. Call inside the
 * write that changed the words. An undefined id is passed over.
 */
export async function refreshTexts(
  db: TendDatabase,
  contactIds: readonly (string | undefined)[],
): Promise<void> {
  const texts = new Map<string, PersonText | undefined>();
  for (const id of new Set(contactIds)) {
    if (id === undefined) continue;
    const contact = await db.contacts.get(id);
    const written =
      contact && contact.deletedAt === undefined
        ? [...(await remarksOf(db, id)), ...(await notesOf(db, id))]
        : [];
    const story = contact?.deletedAt === undefined ? [contact?.story, contact?.howWeMet] : [];
    const words = [
      ...written.map(({ text }) => text),
      ...story.filter((text) => text !== undefined),
    ];
    texts.set(id, personText(id, words));
  }
  await putPersonTexts(db, texts);
}
