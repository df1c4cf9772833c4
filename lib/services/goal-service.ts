import { allGoals } from '@/lib/db/goals';
import { interactionsOf } from '@/lib/db/history';
import { allReferrals, asksBetween, interactionsBetween } from '@/lib/db/referrals';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { type Goal, type GoalKind, type GoalPeriod, largestTarget } from '@/lib/domain/goal/goal';
import { lastPeriods, type Period, periodOf, periodsInYear } from '@/lib/domain/goal/goal-period';
import {
  countIn,
  firstMeetings,
  type GoalCount,
  type GoalEvent,
  goalEvents,
  goalHistory,
  isMeeting,
} from '@/lib/domain/goal/goal-progress';
import { stampRecord } from '@/lib/domain/record/record';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

/** A goal and how the current week or month stands. */
export type GoalView = { goal: Goal; now: GoalCount };

/** Goals (P22): set, looked at, changed, let go. */
export function createGoalService(context: ServiceContext) {
  const { db, clock, newId } = context;

  /** What counts towards a kind of goal in these days; reads those days and nothing else. */
  async function eventsOf(kind: GoalKind, { from, until }: Period): Promise<GoalEvent[]> {
    const needsTouches = kind === 'touches' || kind === 'first-meetings';
    const needsReferrals = !needsTouches && kind !== 'referrals-asked';
    const interactions = needsTouches ? await interactionsBetween(db, from, until) : [];
    return goalEvents(kind, {
      interactions,
      meetings: kind === 'first-meetings' ? await newMeetings(interactions) : [],
      referrals: needsReferrals ? await allReferrals(db) : [],
      asks: kind === 'referrals-asked' ? await asksBetween(db, from, until) : [],
    });
  }

  /** Of those met in these days, only whoever was never met before counts. */
  async function newMeetings(interactions: Parameters<typeof firstMeetings>[0]) {
    const met = interactions.filter(isMeeting);
    const ids = new Set(met.flatMap(({ contactIds }) => contactIds));
    const histories = await Promise.all([...ids].map((id) => interactionsOf(db, id)));
    return firstMeetings(histories.flat()).filter(({ contactIds }) =>
      contactIds.some((id) => ids.has(id)),
    );
  }

  /** The goals with the current week or month; may be observed. */
  async function list(today: LocalDate): Promise<GoalView[]> {
    const goals = await allGoals(db);
    return Promise.all(
      goals.map(async (goal) => {
        const period = periodOf(today, goal.per);
        const [now] = countIn([period], await eventsOf(goal.kind, period));
        return { goal, now: now ?? { ...period, count: 0, contactIds: [] } };
      }),
    );
  }

  /** A year of one goal, the current week or month last; may be observed. */
  async function history(goal: Goal, today: LocalDate): Promise<GoalCount[]> {
    const [first] = lastPeriods(today, goal.per, periodsInYear[goal.per]);
    const until = periodOf(today, goal.per).until;
    const events = await eventsOf(goal.kind, { from: first?.from ?? until, until });
    return goalHistory(goal, events, today);
  }

  async function set(input: { kind: GoalKind; per: GoalPeriod; target: number }): Promise<Undo> {
    const goal: Goal = {
      ...stampRecord({ id: newId(), now: clock.now() }),
      ...input,
      target: fitTarget(input.target),
      startedOn: clock.today(),
    };
    await write(context, [], () => db.goals.add(goal));
    return () => change(goal.id, { deletedAt: clock.now() }).then(() => undefined);
  }

  async function change(id: string, fields: Partial<Goal>): Promise<Undo> {
    const before = await db.goals.get(id);
    const apply = (values: Partial<Goal>) =>
      write(context, [], async () => {
        await db.goals.update(id, { ...values, updatedAt: clock.now() });
      });
    await apply(fields);
    const { kind, per, target, deletedAt } = before ?? {};
    return () => apply({ kind, per, target, deletedAt });
  }

  const edit = (id: string, fields: Partial<Pick<Goal, 'kind' | 'per' | 'target'>>) =>
    change(id, {
      ...fields,
      ...(fields.target === undefined ? {} : { target: fitTarget(fields.target) }),
    });
  const remove = (id: string): Promise<Undo> => change(id, { deletedAt: clock.now() });

  return { list, history, set, edit, remove };
}
export type GoalService = ReturnType<typeof createGoalService>;

/** A whole number from one on, within what is stored. */
const fitTarget = (target: number): number =>
  Math.min(largestTarget, Math.max(1, Math.round(target) || 1));
