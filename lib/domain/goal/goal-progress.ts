import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { addDays } from '@/lib/domain/calendar/add-days';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import { thankDays } from '@/lib/domain/referral/duties';
import type { Referral } from '@/lib/domain/referral/referral';
import type { ReferralAsk } from '@/lib/domain/referral/referral-ask';
import type { Goal, GoalKind } from './goal';
import { lastPeriods, type Period, periodsInYear } from './goal-period';

/** One thing that counts: when, and with whom. */
export type GoalEvent = { day: LocalDate; contactIds: readonly string[] };

type Live<T> = T & { deletedAt?: number };
export type GoalFacts = {
  interactions: readonly Live<Pick<Interaction, 'day' | 'direction' | 'contactIds'>>[];
  /** The first time you met each contact, see `firstMeetings`. */
  meetings: readonly GoalEvent[];
  referrals: readonly Live<
    Pick<Referral, 'direction' | 'day' | 'stages' | 'contactIds' | 'giverId' | 'thankedOn'>
  >[];
  asks: readonly Live<Pick<ReferralAsk, 'day' | 'answer' | 'contactId'>>[];
};

const meetingKinds: readonly InteractionKind[] = ['meeting', 'video-call', 'event'];

/** Whether you met: in a room or on video. */
export function isMeeting({ kind }: { kind: InteractionKind }): boolean {
  return meetingKinds.includes(kind);
}

/**
 * The day you first met each of these people.
 *
 * @param interactions everything that happened with them, in any order
 */
export function firstMeetings(
  interactions: readonly Live<Pick<Interaction, 'day' | 'kind' | 'contactIds'>>[],
): GoalEvent[] {
  const first = new Map<string, LocalDate>();
  for (const interaction of interactions) {
    if (interaction.deletedAt !== undefined || !isMeeting(interaction)) continue;
    for (const id of interaction.contactIds) {
      const known = first.get(id);
      if (known === undefined || interaction.day < known) first.set(id, interaction.day);
    }
  }
  return [...first].map(([id, day]) => ({ day, contactIds: [id] }));
}

/**
 * Everything that counts towards a kind of goal (P22).
 *
 * @example goalEvents('referrals-asked', facts).length; // 2
 */
export function goalEvents(kind: GoalKind, facts: GoalFacts): GoalEvent[] {
  const live = <T>(rows: readonly Live<T>[]) => rows.filter((row) => row.deletedAt === undefined);
  switch (kind) {
    case 'touches':
      return live(facts.interactions).filter(({ direction }) => direction !== 'inbound');
    case 'first-meetings':
      return [...facts.meetings];
    case 'referrals-given':
      return live(facts.referrals).flatMap(({ direction, stages, contactIds }) => {
        const day = stages.find(({ stage }) => stage === 'introduced')?.day;
        return direction === 'given' && day !== undefined ? [{ day, contactIds }] : [];
      });
    case 'referrals-received':
      return live(facts.referrals).filter(({ direction }) => direction === 'received');
    case 'referrals-asked':
      return live(facts.asks)
        .filter(({ answer }) => answer === 'yes')
        .map(({ day, contactId }) => ({ day, contactIds: [contactId] }));
    case 'thanks-in-time':
      return live(facts.referrals).flatMap(({ day, thankedOn, giverId }) =>
        thankedOn !== undefined && giverId !== undefined && thankedOn <= addDays(day, thankDays)
          ? [{ day: thankedOn, contactIds: [giverId] }]
          : [],
      );
  }
}

/** How many in one week or month, and with whom. */
export type GoalCount = Period & { count: number; contactIds: string[] };

/**
 * The events in each period, in one pass.
 *
 * @param periods one after the other, the oldest first
 * @example countIn([{ from: '2026-03-02', until: '2026-03-09' }], events)[0]?.count; // 3
 */
export function countIn(periods: readonly Period[], events: readonly GoalEvent[]): GoalCount[] {
  const counts = periods.map((period) => ({ ...period, count: 0, people: new Set<string>() }));
  for (const { day, contactIds } of events) {
    const found = counts.find(({ from, until }) => day >= from && day < until);
    if (found === undefined) continue;
    found.count += 1;
    for (const id of contactIds) found.people.add(id);
  }
  return counts.map(({ people, ...count }) => ({ ...count, contactIds: [...people] }));
}

/**
 * A year of a goal, the current week or month last.
 *
 * @example goalHistory(goal, events, today).at(-1)?.count; // 3
 */
export function goalHistory(
  goal: Pick<Goal, 'per'>,
  events: readonly GoalEvent[],
  today: LocalDate,
): GoalCount[] {
  return countIn(lastPeriods(today, goal.per, periodsInYear[goal.per]), events);
}
