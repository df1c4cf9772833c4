import type { Circle } from '@/lib/domain/circle/circle';
import { capText } from '@/lib/domain/record/field-limit';
import { keptFields } from '@/lib/domain/record/kept-fields';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

/** Named groups of contacts: renamed, joined, left; each may have a rhythm (E4). */
export function createCircleService(context: ServiceContext) {
  const { db, clock } = context;

  /** Changes a circle; its people's due days follow, in chunks when they are many (rules-service). */
  async function change(
    id: string,
    fields: Partial<Pick<Circle, 'name' | 'colour' | 'light' | 'deep' | 'deletedAt'>>,
  ): Promise<Undo> {
    const before = await db.circles.get(id);
    if (!before) return async () => undefined;
    const apply = (changes: Partial<Circle>) =>
      write(context, [], async () => {
        const { name, ...others } = changes;
        const named = name?.trim() ? { name: capText('tag', name.trim()).text } : {};
        await db.circles.update(id, { ...others, ...named, updatedAt: clock.now() });
      });
    await apply(fields);
    return () => apply(keptFields<Circle>(before, fields));
  }

  /** Who belongs to it from now on, one transaction for many. */
  async function setMembership(
    contactIds: readonly string[],
    circleId: string,
    belongs: boolean,
  ): Promise<Undo> {
    const changed = await write(context, contactIds, async () => {
      const ids: string[] = [];
      for (const contact of await db.contacts.bulkGet([...contactIds])) {
        if (!contact || (contact.circleIds ?? []).includes(circleId) === belongs) continue;
        const others = (contact.circleIds ?? []).filter((id) => id !== circleId);
        const circleIds = belongs ? [...others, circleId] : others;
        await db.contacts.update(contact.id, { circleIds });
        ids.push(contact.id);
      }
      return ids;
    });
    return async () => {
      if (changed.length > 0) await setMembership(changed, circleId, !belongs);
    };
  }

  return { change, setMembership };
}
