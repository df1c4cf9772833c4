import { contactsByIds } from '@/lib/db/contacts';
import { contactsToRecheck, dueCandidates, dueCount } from '@/lib/db/due-rows';
import { commitmentsOf, remarksOf } from '@/lib/db/history';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { type MeetingPlace, whereToMeet } from '@/lib/domain/channel/where-to-meet';
import type { Commitment } from '@/lib/domain/commitment/commitment';
import { pressing } from '@/lib/domain/commitment/order-commitments';
import type { Contact } from '@/lib/domain/contact/contact';
import { profileUrl } from '@/lib/domain/contact/learn-aliases';
import { type Due, type DueRules, due } from '@/lib/domain/plan/due';
import { compareDueIndex } from '@/lib/domain/plan/due-index';
import type { StoredPlan } from '@/lib/domain/plan/stored-plan';
import { orderRemarks } from '@/lib/domain/remark/order-remarks';
import type { Remark } from '@/lib/domain/remark/remark';
import { loadDueFacts, reindexContacts } from './reindex';
import { type RunView, runViews } from './run-views';
import { evaluation, type ServiceContext } from './service-context';

/** A person in today's plan. `done`: no longer due, because of what was done or put off today. */
export type PlanPerson = {
  contact: Contact;
  due: Due;
  done: boolean;
  /** The newest thing they said that was not brought up yet. */
  remark: Remark | undefined;
  postsUrl: string | undefined;
  /** Where they like to be met, when that is not LinkedIn (P5). */
  meet: MeetingPlace | undefined;
  /** Promises to speak of today: mine that are due, theirs that did not come (P4, E8). */
  promises: Commitment[];
  /** The playbook runs whose step is due, or that ask "continue or done?" (E9). */
  runs: RunView[];
};

export type PlanProgress = {
  /** People of the plan who are still due. */
  left: number;
  /** People in the plan. */
  total: number;
  /** Everybody who is due, in the plan or not. */
  dueInAll: number;
};

/** The people of the plan. How many are due in all changes with every save, and so stands apart. */
export type PlanView = Omit<PlanProgress, 'dueInAll'> & {
  today: LocalDate;
  /** Epoch ms; see `NewInteraction`. */
  readAt: number;
  /** False for the moment before the day's plan is frozen. */
  isPrepared: boolean;
  people: PlanPerson[];
};

const recheckBatch = 200;

/** The order of E10, from the caches: the same as by computing each contact anew (E1). */
function rankContacts(contacts: readonly Contact[], today: LocalDate): Contact[] {
  const cached = contacts.flatMap((contact) =>
    contact.due ? [{ contact, due: contact.due }] : [],
  );
  const indexed = cached.map(({ contact, due: { anchorOn, ...rest } }) => ({
    contact,
    index: { ...rest, contactId: contact.id, ...(anchorOn ? { anchorOn } : {}) },
  }));
  indexed.sort((a, b) => compareDueIndex(a.index, b.index, today));
  return indexed.map(({ contact }) => contact);
}

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
        await reindexContacts(
          db,
          stale.map(({ id }) => id),
          rules,
          today,
        );
      });
    }
  }

  /**
   * Freezes today's plan when it does not stand yet; lets in people with a hard date, and others
   * while there is room. Idempotent: looking twice changes nothing (E13).
   */
  async function prepare(): Promise<void> {
    await recheck();
    const { today: day } = evaluation(context);
    const cap = context.settings.current().dailyCap;
    await db.transaction('rw', db.plans, db.contacts, async () => {
      const stored = await db.plans.get(day);
      const plan: StoredPlan = stored ?? { day, contactIds: [], extra: 0 };
      const contactIds = new Set(plan.contactIds);
      const room = cap + plan.extra;
      const wanted = Math.max(0, room - contactIds.size);
      const candidates = await dueCandidates(db, day, wanted === 0 ? 0 : room + contactIds.size);
      for (const contact of rankContacts(candidates, day)) {
        if (contactIds.size < room || contact.due?.hard === 1) contactIds.add(contact.id);
      }
      if (stored && contactIds.size === stored.contactIds.length) return;
      await db.plans.put({ ...plan, contactIds: [...contactIds] });
    });
  }

  async function personOfPlan(contact: Contact, rules: DueRules, day: LocalDate) {
    const [facts, remarks] = await Promise.all([
      loadDueFacts(db, contact),
      remarksOf(db, contact.id),
    ]);
    const state = due(facts, rules, day);
    const { code, askAbout } = state.reason;
    const isPromised = code === 'commitment' || askAbout !== undefined;
    const promises = isPromised ? pressing(await commitmentsOf(db, contact.id), day) : [];
    const postsUrl = profileUrl(contact, 'recent-posts');
    const runs = code === 'step' ? await runViews(context, contact) : [];
    return {
      contact,
      promises,
      runs: runs.filter(({ pending, asks }) => asks || (pending && pending.dueOn <= day)),
      due: state,
      done: state.state !== 'due' && state.state !== 'late',
      remark: orderRemarks(remarks).find((remark) => !remark.usedOn),
      postsUrl,
      meet: whereToMeet(contact.channels ?? [], postsUrl !== undefined),
    };
  }

  /** Today's plan as it stands now; one reading transaction. */
  const today = (): Promise<PlanView> => db.transaction('r', db.tables, readToday);

  async function readToday(): Promise<PlanView> {
    const { rules, today: day } = evaluation(context);
    const readAt = context.clock.now();
    const plan = await db.plans.get(day);
    const contacts = await contactsByIds(db, plan?.contactIds ?? []);
    const people = await Promise.all(contacts.map((contact) => personOfPlan(contact, rules, day)));
    const left = people.filter((person) => !person.done).length;
    const isPrepared = plan !== undefined;
    return { today: day, readAt, isPrepared, people, left, total: people.length };
  }

  /**
   * How the day stands, for badge, tooltip and heading. Reads the due caches alone, which agree with
   * the engine at any time (E1): a handful of rows whatever is stored.
   */
  async function progress(): Promise<PlanProgress> {
    const { today: day } = evaluation(context);
    const plan = await db.plans.get(day);
    const [contacts, dueInAll] = await Promise.all([
      contactsByIds(db, plan?.contactIds ?? []),
      dueCount(db, day),
    ]);
    const isDue = ({ due: cache }: Contact) =>
      cache?.firstDueOn !== undefined && cache.firstDueOn <= day;
    return { left: contacts.filter(isDue).length, total: contacts.length, dueInAll };
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

  return { prepare, today, progress, showMore };
}
export type PlanService = ReturnType<typeof createPlanService>;
