import { awakeCount } from '@/lib/db/silences';
import { dueBetween, dueContacts, dueCount } from '@/lib/db/due-rows';
import { contactsByIds } from '@/lib/db/contacts';
import { addDays } from '@/lib/domain/calendar/add-days';
import { daysBetween } from '@/lib/domain/calendar/days-between';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import { type Due, due } from '@/lib/domain/plan/due';
import { freshStart, freshStartAwayDays, offersFreshStart } from '@/lib/domain/plan/fresh-start';
import type { UseMark } from '@/lib/domain/plan/tend-mark';
import { loadDueFacts } from './reindex';
import { evaluation, type ServiceContext, type Undo } from './service-context';
import { write } from './write';

/** What to say when Tend is opened: how long one was away, and whether a fresh start is offered. */
export type Greeting = {
  /** Whole days since Tend was last opened, when they are two weeks or more (E11). */
  awayDays: number | undefined;
  offersFreshStart: boolean;
  dueInAll: number;
};

/** Who comes due on a day ahead. */
export type Upcoming = { day: LocalDate; people: Contact[] };

/** Somebody one was in touch with today. */
export type DoneToday = { interaction: Interaction; contacts: Contact[] };

const upcomingLimit = 200;
/** Whether most of all people are due is a matter of many: how many there are is counted this seldom. */
const countEveryMs = 60_000;

/** The day as a whole: greeted, begun afresh, looked back on, looked ahead from (E10, E11). */
export function createDayService(context: ServiceContext) {
  const { db, clock, settings } = context;

  async function markOfUse(): Promise<UseMark | undefined> {
    const stored = await db.marks.get('use');
    return stored?.key === 'use' ? stored : undefined;
  }

  let counted: { at: number; tracked: number } | undefined;

  async function trackedLately(): Promise<number> {
    const now = clock.now();
    if (counted && now >= counted.at && now - counted.at < countEveryMs) return counted.tracked;
    const tracked = await awakeCount(db);
    counted = { at: now, tracked };
    return tracked;
  }

  /** Somebody looks at Tend today. Remembers the day before this one, once a day. */
  async function opened(): Promise<void> {
    const today = clock.today();
    await db.transaction('rw', db.marks, async () => {
      const known = await markOfUse();
      if (known?.lastOn === today) return;
      const previous = known && known.lastOn < today ? { previousOn: known.lastOn } : {};
      await db.marks.put({ key: 'use', lastOn: today, ...previous });
    });
  }

  /** May be observed. */
  async function greeting(): Promise<Greeting> {
    const today = clock.today();
    const [use, answered, tracked, dueInAll] = await Promise.all([
      markOfUse(),
      db.marks.get('fresh-start'),
      trackedLately(),
      dueCount(db, today),
    ]);
    const previous = use?.lastOn === today ? use.previousOn : use?.lastOn;
    const away = previous === undefined ? 0 : daysBetween(previous, today);
    return {
      awayDays: away >= freshStartAwayDays ? away : undefined,
      dueInAll,
      offersFreshStart: offersFreshStart({
        tracked,
        due: dueInAll,
        today,
        lastUsedOn: previous,
        lastAnsweredOn: answered?.key === 'fresh-start' ? answered.answeredOn : undefined,
      }),
    };
  }

  /** Not now: it is offered again in a month at the earliest. */
  async function declineFreshStart(): Promise<void> {
    await db.marks.put({ key: 'fresh-start', answeredOn: clock.today() });
  }

  /**
   * E11: everybody who is due starts anew, a day's plan at a time. No interaction is written; the
   * undo gives each their own day back.
   */
  async function takeFreshStart(): Promise<{ people: number; undo: Undo }> {
    const { rules, today } = evaluation(context);
    const dailyCap = settings.current().dailyCap;
    const before = new Map<string, LocalDate | undefined>();
    const idsOf = () => [...before.keys()];
    const { resets, answered } = await write(context, idsOf, async () => {
      const contacts = await dueContacts(db, today);
      const items: Due[] = [];
      for (const contact of contacts)
        items.push(due(await loadDueFacts(db, contact), rules, today));
      const newDays = freshStart(items, { dailyCap, today });
      for (const { id, tracking } of contacts) {
        const clockResetOn = newDays.get(id);
        if (clockResetOn === undefined) continue;
        before.set(id, tracking.clockResetOn);
        await db.contacts.update(id, { 'tracking.clockResetOn': clockResetOn });
      }
      const mark = await db.marks.get('fresh-start');
      await declineFreshStart();
      return { resets: newDays, answered: mark };
    });
    const undo = () =>
      write(context, idsOf(), async () => {
        for (const [id, day] of before) {
          // Whoever was given another day since keeps it.
          const now = (await db.contacts.get(id))?.tracking.clockResetOn;
          if (now !== resets.get(id)) continue;
          await db.contacts.update(id, { 'tracking.clockResetOn': day });
        }
        if (answered) await db.marks.put(answered);
        else await db.marks.delete('fresh-start');
      });
    return { people: before.size, undo };
  }

  /** What was written down today, the newest first. */
  async function doneToday(): Promise<DoneToday[]> {
    const today = clock.today();
    const rows = await db.interactions.where('day').equals(today).toArray();
    const live = rows.filter(({ deletedAt, source }) => !deletedAt && source !== 'import');
    const contacts = await contactsByIds(db, [...new Set(live.flatMap((row) => row.contactIds))]);
    const byId = new Map(contacts.map((contact) => [contact.id, contact]));
    return live
      .toSorted((a, b) => b.createdAt - a.createdAt)
      .map((interaction) => ({
        interaction,
        contacts: interaction.contactIds.flatMap((id) => byId.get(id) ?? []),
      }));
  }

  /** Who comes due on each of the days ahead, from tomorrow on; at most 200 people, by one read. */
  async function upcoming(days = 14): Promise<Upcoming[]> {
    const { today } = evaluation(context);
    const [from, until] = [addDays(today, 1), addDays(today, days)];
    const byDay = Map.groupBy(
      await dueBetween(db, from, until, upcomingLimit),
      (contact) => contact.due?.firstDueOn ?? from,
    );
    return [...byDay].map(([day, people]) => ({ day, people }));
  }

  /** Why a contact comes due, and when; may be observed. */
  async function dueOf(contactId: string): Promise<Due | undefined> {
    const { rules, today } = evaluation(context);
    const contact = await db.contacts.get(contactId);
    return contact && due(await loadDueFacts(db, contact), rules, today);
  }

  return { opened, greeting, declineFreshStart, takeFreshStart, doneToday, upcoming, dueOf };
}
