import type { GoalPeriod } from '@/lib/domain/goal/goal';
import { lastPeriods, type Period } from '@/lib/domain/goal/goal-period';
import { countIn } from '@/lib/domain/goal/goal-progress';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';

/** A number, and the people behind it. */
export type Figure = { count: number; contactIds: string[] };

export type Touch = Pick<Interaction, 'kind' | 'day' | 'direction' | 'contactIds'> & {
  deletedAt?: number;
};

const lightKinds = new Set<InteractionKind>([
  'comment',
  'repost',
  'reaction',
  'endorsement',
  'congratulation',
]);

/** Signs under a post are light, words are deep (E5, in short). */
const isLight = ({ kind }: Touch): boolean => lightKinds.has(kind);

/** What you did: not deleted, and not only theirs. */
export function ownTouches<T extends Touch>(touches: readonly T[]): T[] {
  return touches.filter((touch) => touch.deletedAt === undefined && touch.direction !== 'inbound');
}

/** One week or month: signs against words. */
export type TouchPeriod = Period & { light: Figure; deep: Figure };

/**
 * Touches by week or month, light against deep, the oldest first.
 *
 * @example touchesOver(touches, today, 'week', 12).at(-1)?.deep.count; // 4
 */
export function touchesOver(
  touches: readonly Touch[],
  today: LocalDate,
  per: GoalPeriod,
  count: number,
): TouchPeriod[] {
  const own = ownTouches(touches);
  const periods = lastPeriods(today, per, count);
  const light = countIn(periods, own.filter(isLight));
  const deep = countIn(
    periods,
    own.filter((touch) => !isLight(touch)),
  );
  const figure = (found: Figure | undefined): Figure => ({
    count: found?.count ?? 0,
    contactIds: found?.contactIds ?? [],
  });
  return periods.map((period, place) => ({
    ...period,
    light: figure(light[place]),
    deep: figure(deep[place]),
  }));
}

/**
 * Touches by kind, the most frequent first.
 *
 * @example touchesByKind(touches)[0]; // { kind: 'comment', count: 12, contactIds: […] }
 */
export function touchesByKind(touches: readonly Touch[]): (Figure & { kind: InteractionKind })[] {
  const kinds = new Map<InteractionKind, { count: number; people: Set<string> }>();
  for (const { kind, contactIds } of ownTouches(touches)) {
    const found = kinds.get(kind) ?? { count: 0, people: new Set<string>() };
    found.count += 1;
    for (const id of contactIds) found.people.add(id);
    kinds.set(kind, found);
  }
  return [...kinds]
    .map(([kind, { count, people }]) => ({ kind, count, contactIds: [...people] }))
    .toSorted((a, b) => b.count - a.count || a.kind.localeCompare(b.kind));
}

/** One circle: touches in the last days against the same number of days before. */
export type CircleTrend = Figure & { circle: string; before: number; people: number };

/**
 * Which circles warm and which cool (P15): touches of the last days against those before, the
 * greatest fall first.
 *
 * @param circles the people of each
 * @param since the first of the last days; what lies before it counts as before
 */
export function circleTrends(
  circles: ReadonlyMap<string, readonly string[]>,
  touches: readonly Touch[],
  since: LocalDate,
): CircleTrend[] {
  const perPerson = new Map<string, { now: number; before: number }>();
  for (const { day, contactIds } of ownTouches(touches)) {
    for (const id of contactIds) {
      const found = perPerson.get(id) ?? { now: 0, before: 0 };
      found[day >= since ? 'now' : 'before'] += 1;
      perPerson.set(id, found);
    }
  }
  return [...circles]
    .map(([circle, ids]) => {
      const counts = ids.map((id) => perPerson.get(id) ?? { now: 0, before: 0 });
      const sum = (key: 'now' | 'before') => counts.reduce((total, each) => total + each[key], 0);
      const people = ids.length;
      return { circle, people, count: sum('now'), before: sum('before'), contactIds: [...ids] };
    })
    .filter(({ count, before }) => count + before > 0)
    .toSorted(
      (a, b) => a.count - a.before - (b.count - b.before) || a.circle.localeCompare(b.circle),
    );
}
