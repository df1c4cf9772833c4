import { allCircles, circleMemberIds } from '@/lib/db/circles';
import type { Circle } from '@/lib/domain/circle/circle';
import { capText } from '@/lib/domain/record/field-limit';
import { stampRecord } from '@/lib/domain/record/record';
import { changeContacts } from './change-contacts';
import type { ServiceContext, Undo } from './service-context';
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
    const circles = await allCircles(db);
    const known = circles.find((circle) => circle.name.toLowerCase() === name.toLowerCase());
    if (known) return { id: known.id, made: false };
    const id = newId();
    const colour = String(circles.length % 8);
    const circle: Circle = { ...stampRecord({ id, now: clock.now() }), name, colour };
    await write(context, [], () => db.circles.add(circle));
    return { id, made: true };
  }

  const mark = (id: string, deletedAt: number | undefined) =>
    write(context, [], () => db.circles.update(id, { deletedAt }));

  /** Removes a circle; its people stay. */
  async function dissolve(id: string): Promise<{ changed: number; undo: Undo }> {
    const members = await circleMemberIds(db, id);
    const left = await changeContacts(
      context,
      members,
      ({ circleIds = [] }) => {
        const others = circleIds.filter((each) => each !== id);
        return { circleIds: others.length > 0 ? others : undefined };
      },
      { due: true },
    );
    await mark(id, clock.now());
    return {
      changed: left.changed,
      undo: async () => {
        await mark(id, undefined);
        await left.undo();
      },
    };
  }

  /** Everybody of one circle joins another, and the first is removed. */
  async function merge(fromId: string, intoId: string): Promise<{ changed: number; undo: Undo }> {
    const moved = await changeContacts(
      context,
      await circleMemberIds(db, fromId),
      ({ circleIds = [] }) => {
        const others = circleIds.filter((id) => id !== fromId && id !== intoId);
        return { circleIds: [...others, intoId] };
      },
      { due: true },
    );
    await mark(fromId, clock.now());
    return {
      changed: moved.changed,
      undo: async () => {
        await mark(fromId, undefined);
        await moved.undo();
      },
    };
  }

  return { all, make, dissolve, merge };
}
export type GroupService = ReturnType<typeof createGroupService>;
