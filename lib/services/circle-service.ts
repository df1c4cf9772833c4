import { allCircles, circleMemberIds } from '@/lib/db/circles';
import type { Circle } from '@/lib/domain/circle/circle';
import { capText } from '@/lib/domain/record/field-limit';
import { keptFields } from '@/lib/domain/record/kept-fields';
import { stampRecord } from '@/lib/domain/record/record';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

/** A circle, and how many belong to it. */
export type CircleView = { circle: Circle; members: number };

/** Named groups of contacts: made, renamed, joined, left; each may have a rhythm (E4). */
export function createCircleService(context: ServiceContext) {
  const { db, clock, newId } = context;

  /** All circles with their sizes, by name. */
  async function all(): Promise<CircleView[]> {
    const circles = await allCircles(db);
    return Promise.all(
      circles.map(async (circle) => ({
        circle,
        members: (await circleMemberIds(db, circle.id)).length,
      })),
    );
  }

  /** Makes a circle; null when there is no name. */
  async function create(words: string): Promise<string | null> {
    const name = capText('name', words.trim()).text;
    if (!name) return null;
    const stamp = stampRecord({ id: newId(), now: clock.now() });
    await write(context, [], () => db.circles.add({ ...stamp, name }));
    return stamp.id;
  }

  /** Changes a circle; its people's due days follow, in chunks when they are many (rules-service). */
  async function change(
    id: string,
    fields: Partial<Pick<Circle, 'name' | 'colour' | 'light' | 'deep' | 'deletedAt'>>,
  ): Promise<Undo> {
    const before = await db.circles.get(id);
    if (!before) return async () => undefined;
    const apply = (changes: Partial<Circle>) =>
      write(context, [], async () => {
        await db.circles.update(id, { ...changes, updatedAt: clock.now() });
      });
    await apply(fields);
    return () => apply(keptFields<Circle>(before, fields));
  }

  /** Puts a circle in the trash; its people stay. */
  const remove = (id: string): Promise<Undo> => change(id, { deletedAt: clock.now() });

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

  return { all, create, change, remove, setMembership };
}
