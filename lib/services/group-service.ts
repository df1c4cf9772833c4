import { allCircles, circleMemberIds } from '@/lib/db/circles';
import type { Circle } from '@/lib/domain/circle/circle';
import { capText } from '@/lib/domain/record/field-limit';
import { stampRecord } from '@/lib/domain/record/record';
import { type BulkResult, changeContacts, type Decide } from './change-contacts';
import type { ServiceContext } from './service-context';
import { write } from './write';

/** Circles as groups of many: made by name, merged, dissolved; each with its undo (P11). */
export function createGroupService(context: ServiceContext) {
  const { db, clock, newId } = context;

  /** All of them, by name; may be observed. */
  const all = (): Promise<Circle[]> => allCircles(db);

  /** Makes a circle; one with the same name is given back instead. Null without a name. */
  async function make(words: string): Promise<{ id: string; made: boolean } | null> {
    const name = capText('tag', words.trim()).text;
    if (name === '') return null;
    const id = newId();
    return write(context, [], async () => {
      const circles = await allCircles(db);
      const known = circles.find((circle) => circle.name.toLowerCase() === name.toLowerCase());
      if (known) return { id: known.id, made: false };
      const colour = String(circles.length % 8);
      await db.circles.add({ ...stampRecord({ id, now: clock.now() }), name, colour });
      return { id, made: true };
    });
  }

  /**
   * Puts a circle into the trash, with the names of everybody who is in it, and changes them, in one
   * transaction.
   */
  const removeCircle = (id: string, decide: Decide): Promise<BulkResult> => {
    const mark = (fields: Pick<Circle, 'deletedAt' | 'contactIds'>) =>
      db.circles.update(id, { ...fields, updatedAt: clock.now() });
    const beside = {
      apply: async () =>
        mark({ deletedAt: clock.now(), contactIds: await circleMemberIds(db, id) }),
      takeBack: () => mark({ deletedAt: undefined, contactIds: undefined }),
    };
    return changeContacts(
      context,
      () => circleMemberIds(db, id),
      decide,
      { due: true },
      { beside },
    );
  };

  /** Removes a circle; its people stay. */
  const dissolve = (id: string): Promise<BulkResult> =>
    removeCircle(id, ({ circleIds = [] }) => {
      const others = circleIds.filter((each) => each !== id);
      return { circleIds: others.length > 0 ? others : undefined };
    });

  /** Everybody of one circle joins another, and the first is removed. */
  const merge = (fromId: string, intoId: string): Promise<BulkResult> =>
    removeCircle(fromId, ({ circleIds = [] }) => {
      const others = circleIds.filter((id) => id !== fromId && id !== intoId);
      return { circleIds: [...others, intoId] };
    });

  /** Takes a circle out of the trash; whoever was in it and still is there is in it again. */
  async function bringBack(id: string): Promise<BulkResult> {
    const stored = await db.circles.get(id);
    const { deletedAt, contactIds } = stored ?? {};
    const mark = (fields: Pick<Circle, 'deletedAt' | 'contactIds'>) => () =>
      db.circles.update(id, { ...fields, updatedAt: clock.now() });
    return changeContacts(
      context,
      contactIds ?? [],
      ({ circleIds = [] }) => (circleIds.includes(id) ? null : { circleIds: [...circleIds, id] }),
      { due: true },
      {
        beside: {
          apply: mark({ deletedAt: undefined, contactIds: undefined }),
          takeBack: mark({ deletedAt, contactIds }),
        },
      },
    );
  }

  return { all, make, dissolve, merge, bringBack };
}
export type GroupService = ReturnType<typeof createGroupService>;
