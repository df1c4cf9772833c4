import { allCircles } from '@/lib/db/circles';
import { contactsByIds } from '@/lib/db/contacts';
import { allReferrals, interactionsBetween } from '@/lib/db/referrals';
import { addDays } from '@/lib/domain/calendar/add-days';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { lastPeriods, periodOf } from '@/lib/domain/goal/goal-period';
import {
  type ConnectorRow,
  type Punctuality,
  type ReferralPeriod,
  referralsOver,
  reportsOnTime,
  thanksOnTime,
  topConnectors,
  type Win,
  winsOf,
} from '@/lib/domain/insight/referral-insights';
import {
  type CircleTrend,
  circleTrends,
  type Figure,
  type TouchPeriod,
  touchesByKind,
  touchesOver,
} from '@/lib/domain/insight/touch-insights';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import type { Names } from './referral-views';
import type { ServiceContext } from './service-context';

export type TouchInsights = {
  weeks: TouchPeriod[];
  kinds: (Figure & { kind: InteractionKind })[];
};

export type ReferralInsights = {
  months: ReferralPeriod[];
  thanks: Punctuality;
  reports: Punctuality;
  connectors: ConnectorRow[];
  wins: Win[];
  names: Names;
};

/** Days that "warming and cooling" compares with as many before. */
const trendDays = 28;
const monthsShown = 12;
const connectorsShown = 10;

/** Figures, each read when it is looked at, from the days it is about (P15, P21, P26). */
export function createInsightService({ db }: ServiceContext) {
  /** Touches by week and kind over the last so many weeks; may be observed. */
  async function touches(today: LocalDate, weeks: number): Promise<TouchInsights> {
    const [first] = lastPeriods(today, 'week', weeks);
    const until = periodOf(today, 'week').until;
    const rows = await interactionsBetween(db, first?.from ?? until, until);
    return { weeks: touchesOver(rows, today, 'week', weeks), kinds: touchesByKind(rows) };
  }

  /** Circles and tags by touches of the last four weeks against the four before; may be observed. */
  async function circles(today: LocalDate): Promise<CircleTrend[]> {
    const since = addDays(today, -trendDays + 1);
    const rows = await interactionsBetween(db, addDays(since, -trendDays), addDays(today, 1));
    const ids = [...new Set(rows.flatMap(({ contactIds }) => contactIds))];
    const members = new Map<string, string[]>();
    const circleNames = new Map((await allCircles(db)).map(({ id, name }) => [id, name]));
    for (const { id, tags, circleIds = [] } of await contactsByIds(db, ids)) {
      const names = circleIds.flatMap((circleId) => circleNames.get(circleId) ?? []);
      for (const name of new Set([...names, ...tags])) {
        members.set(name, [...(members.get(name) ?? []), id]);
      }
    }
    return circleTrends(members, rows, since);
  }

  /** Introductions by month, in time or later, who sends people, what to celebrate; observable. */
  async function referrals(today: LocalDate): Promise<ReferralInsights> {
    const rows = await allReferrals(db);
    const ids = [...new Set(rows.flatMap(({ contactIds }) => contactIds))];
    const contacts = await contactsByIds(db, ids);
    return {
      months: referralsOver(rows, today, monthsShown),
      thanks: thanksOnTime(rows),
      reports: reportsOnTime(rows),
      connectors: topConnectors(rows, connectorsShown),
      wins: winsOf(rows),
      names: new Map(contacts.map(({ id, name }) => [id, name])),
    };
  }

  /** The names behind a figure, in the alphabet's order; may be observed. */
  async function people(ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    const contacts = await contactsByIds(db, ids);
    return contacts
      .map(({ id, name }) => ({ id, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  }

  return { touches, circles, referrals, people };
}
export type InsightService = ReturnType<typeof createInsightService>;
