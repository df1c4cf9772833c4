import { contactsByIds } from '@/lib/db/contacts';
import { contactsToRecheck, dueCandidates, dueCount } from '@/lib/db/due-rows';
import { remarksOf } from '@/lib/db/history';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import { profileUrl } from '@/lib/domain/contact/learn-aliases';
import { dayPlan } from '@/lib/domain/plan/day-plan';
import { type Due, due } from '@/lib/domain/plan/due';
import type { StoredPlan } from '@/lib/domain/plan/stored-plan';
import { orderRemarks } from '@/lib/domain/remark/order-remarks';
import type { Remark } from '@/lib/domain/remark/remark';
import { loadDueFacts, reindexContact } from './reindex';
import { evaluation, type ServiceContext } from './service-context';

/** A person in today's plan. `done`: no longer due, because of what was done or put off today. */
export type PlanPerson = {
  contact: Contact;
  due: Due;
  done: boolean;
  /** The newest thing they said that was not brought up yet. */
  remark: Remark | undefined;
  postsUrl: string | undefined;
};

export type PlanView = {
  today: LocalDate;
  people: PlanPerson[];
  /** People of the plan who are still due. */
  left: number;
  /** Everybody who is due, in the plan or not. */
  dueInAll: number;
};

const recheckBatch = 200;

/**
 * Today's plan (E10), the one selector behind badge, tooltip, popup and panel. `prepare` writes what
 * the day needs, `today` only reads and may be observed.
 */
export function createPlanService(context: ServiceContext) {
  const { db } = context;

  /** Looks again at contacts whose due day may have changed with the calendar. */
  async function recheck(): Promise<void> {
    const { rules, today } = evaluation(context);
    for (;;) {
      const stale = await contactsToRecheck(db, today, recheckBatch);
      if (stale.length === 0) return;
      await db.write(async () => {
        for (const { id } of stale) await reindexContact(db, id, rules, today);
      });
    }
  }

  async function rankedDue(today: LocalDate, wanted: number): Promise<Due[]> {
    const { rules } = evaluation(context);
    const candidates = await dueCandidates(db, today, wanted);
    const dues: Due[] = [];
    for (const contact of candidates) dues.push(due(await loadDueFacts(db, contact), rules, today));
    return dues;
  }

  /**
   * Freezes today's plan when it does not stand yet; lets in people with a hard date, and others
   * while there is room. Idempotent: looking twice changes nothing (E13).
   */
  async function prepare(): Promise<void> {
    await recheck();
    const { today } = evaluation(context);
    const cap = context.settings.current().dailyCap;
    await db.write(async () => {
      const stored = await db.plans.get(today);
      const plan: StoredPlan = stored ?? { day: today, contactIds: [], extra: 0 };
      const room = cap + plan.extra;
      const ranked = dayPlan(await rankedDue(today, room + plan.contactIds.length), {
        dailyCap: Number.MAX_SAFE_INTEGER,
      });
      const contactIds = [...plan.contactIds];
      for (const item of ranked.items) {
        if (contactIds.includes(item.contactId)) continue;
        if (contactIds.length < room || item.reason.hard === true) contactIds.push(item.contactId);
      }
      if (stored && contactIds.length === stored.contactIds.length) return;
      await db.plans.put({ ...plan, contactIds });
    });
  }

  /** Today's plan as it stands now. */
  async function today(): Promise<PlanView> {
    const { rules, today: day } = evaluation(context);
    const plan = await db.plans.get(day);
    const contacts = await contactsByIds(db, plan?.contactIds ?? []);
    const people: PlanPerson[] = [];
    for (const contact of contacts) {
      const state = due(await loadDueFacts(db, contact), rules, day);
      people.push({
        contact,
        due: state,
        done: state.state !== 'due' && state.state !== 'late',
        remark: orderRemarks(await remarksOf(db, contact.id)).find((remark) => !remark.usedOn),
        postsUrl: profileUrl(contact, 'recent-posts'),
      });
    }
    const left = people.filter((person) => !person.done).length;
    return { today: day, people, left, dueInAll: await dueCount(db, day) };
  }

  /** Adds as many people again as the daily cap allows. */
  async function showMore(): Promise<void> {
    const cap = context.settings.current().dailyCap;
    const { today: day } = evaluation(context);
    await db.write(async () => {
      const plan = (await db.plans.get(day)) ?? { day, contactIds: [], extra: 0 };
      const extra = Math.max(plan.extra, plan.contactIds.length - cap) + cap;
      await db.plans.put({ ...plan, extra });
    });
    await context.committed();
  }

  return { prepare, today, showMore };
}
export type PlanService = ReturnType<typeof createPlanService>;
