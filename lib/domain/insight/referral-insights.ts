import { addDays } from '@/lib/domain/calendar/add-days';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { lastPeriods, type Period } from '@/lib/domain/goal/goal-period';
import { countIn } from '@/lib/domain/goal/goal-progress';
import { firstReportDays, reportDays, thankDays } from '@/lib/domain/referral/duties';
import type { Referral } from '@/lib/domain/referral/referral';
import type { Figure } from './touch-insights';

type Live = readonly Referral[];

/** One month: introductions you made against those you were sent. */
export type ReferralPeriod = Period & { given: Figure; received: Figure };

/**
 * Introductions by month, the oldest first (P21).
 *
 * @example referralsOver(referrals, today, 12).at(-1)?.given.count; // 2
 */
export function referralsOver(referrals: Live, today: LocalDate, months: number): ReferralPeriod[] {
  const periods = lastPeriods(today, 'month', months);
  const of = (direction: Referral['direction']) =>
    countIn(
      periods,
      referrals.filter((referral) => referral.direction === direction),
    );
  const [given, received] = [of('given'), of('received')];
  const none: Figure = { count: 0, contactIds: [] };
  return periods.map((period, place) => {
    const { count, contactIds } = given[place] ?? none;
    const other = received[place] ?? none;
    return {
      ...period,
      given: { count, contactIds },
      received: { count: other.count, contactIds: other.contactIds },
    };
  });
}

/** In time, and after their day. */
export type Punctuality = { inTime: Figure; later: Figure };

function punctualityOf(done: readonly { giverId: string; inTime: boolean }[]): Punctuality {
  const figure = (inTime: boolean): Figure => {
    const some = done.filter((each) => each.inTime === inTime);
    return { count: some.length, contactIds: [...new Set(some.map(({ giverId }) => giverId))] };
  };
  return { inTime: figure(true), later: figure(false) };
}

/** Thanks within two days of the introduction, and those that came later (P19). */
export function thanksOnTime(referrals: Live): Punctuality {
  return punctualityOf(
    referrals.flatMap(({ giverId, thankedOn, day }) =>
      giverId !== undefined && thankedOn !== undefined
        ? [{ giverId, inTime: thankedOn <= addDays(day, thankDays) }]
        : [],
    ),
  );
}

/** Words on how it goes, by the day each was due, and those that came later (P20). */
export function reportsOnTime(referrals: Live): Punctuality {
  return punctualityOf(
    referrals.flatMap(({ giverId, reportedOn, stages, day }) => {
      if (giverId === undefined) return [];
      return reportedOn.map((told, place) => {
        const before = reportedOn[place - 1];
        const news = stages.find(({ toldOn }) => toldOn === told)?.day;
        const dueOn =
          news ??
          (before === undefined ? addDays(day, firstReportDays) : addDays(before, reportDays));
        return { giverId, inTime: told <= dueOn };
      });
    }),
  );
}

/** Somebody who sent you people: how many, and how many of them led to something. */
export type ConnectorRow = { contactId: string; sent: number; won: number; value: number };

/**
 * Who sends you the most people (P14), the first so many.
 *
 * @example topConnectors(referrals, 10)[0]; // { contactId: 'mira', sent: 3, won: 1, value: 900 }
 */
export function topConnectors(referrals: Live, limit: number): ConnectorRow[] {
  const rows = new Map<string, ConnectorRow>();
  for (const { giverId, stages, value = 0 } of referrals) {
    if (giverId === undefined) continue;
    const row = rows.get(giverId) ?? { contactId: giverId, sent: 0, won: 0, value: 0 };
    row.sent += 1;
    row.value += value;
    if (stages.at(-1)?.stage === 'won') row.won += 1;
    rows.set(giverId, row);
  }
  return [...rows.values()]
    .toSorted((a, b) => b.sent - a.sent || b.won - a.won || a.contactId.localeCompare(b.contactId))
    .slice(0, limit);
}

/** What led to something, the newest first: to celebrate, with those to thank (P26). */
export type Win = { referral: Referral; day: LocalDate; thankIds: string[] };

/**
 * @example winsOf(referrals)[0]?.thankIds; // ['mira']
 */
export function winsOf(referrals: Live): Win[] {
  return referrals
    .flatMap((referral) => {
      const last = referral.stages.at(-1);
      if (last?.stage !== 'won') return [];
      const { giverId, receiverId, personId } = referral;
      const thankIds = giverId === undefined ? [receiverId ?? personId, personId] : [giverId];
      return [{ referral, day: last.day, thankIds: [...new Set(thankIds)] }];
    })
    .toSorted((a, b) => b.day.localeCompare(a.day) || b.referral.id.localeCompare(a.referral.id));
}
