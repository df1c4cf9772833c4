import { contactsAtOnce } from '@/lib/db/contacts';
import type { TendDatabase } from '@/lib/db/database';
import { textsAbout } from '@/lib/db/history';
import { putPersonTexts } from '@/lib/db/projections';
import { type PersonText, personText } from '@/lib/domain/contact/person-text';

/** So many people at a time, so that no step keeps the page waiting. */
const step = 500;

/**
 * Brings what search knows of these contacts' notes and remarks in line with them. Call inside the
 * write that changed the words. An undefined id is passed over.
 */
export async function refreshTexts(
  db: TendDatabase,
  contactIds: readonly (string | undefined)[],
): Promise<void> {
  // In the order in which they are stored many are read at a stretch.
  const ids = [...new Set(contactIds)].filter((id) => id !== undefined).toSorted();
  const texts = new Map<string, PersonText | undefined>();
  for (let from = 0; from < ids.length; from += step) {
    const some = ids.slice(from, from + step);
    for (const id of some) texts.set(id, undefined);
    const { contacts, isDense } = await contactsAtOnce(db, some);
    const live = contacts.filter(({ deletedAt }) => deletedAt === undefined);
    const written = await textsAbout(
      db,
      live.map(({ id }) => id),
      isDense,
    );
    for (const { id, story, howWeMet } of live) {
      const own = [story, howWeMet].filter((text) => text !== undefined);
      texts.set(id, personText(id, [...(written.get(id) ?? []), ...own]));
    }
  }
  await putPersonTexts(db, texts);
}
