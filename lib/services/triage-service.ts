import { dueByDay } from '@/lib/db/due-rows';
import { addDays } from '@/lib/domain/calendar/add-days';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import { firstFreeDay } from '@/lib/domain/plan/first-free-day';
import { changeContacts } from './change-contacts';
import { evaluation, type ServiceContext, type Undo } from './service-context';

/** What is decided about somebody at first sight; each is one key. */
export type TriageChoice =
  | { choice: 'A' | 'B' | 'C' | 'track' | 'archive' | 'skip' | 'keep' }
  | { choice: 'circle'; circleId: string };

const isTracking = (choice: TriageChoice['choice']) => ['A', 'B', 'C', 'track'].includes(choice);

/** A first look at newly imported people, one at a time; where one stopped is remembered. */
export function createTriageService(context: ServiceContext) {
  const { db } = context;

  /** The day from which somebody's clock runs, so that a few come due on each day (E3). */
  async function clockStart(): Promise<LocalDate> {
    const { rules, today } = evaluation(context);
    const { dailyCap } = context.settings.current();
    const due = firstFreeDay(await dueByDay(db), dailyCap, addDays(today, rules.rampDueDays));
    return addDays(due, -rules.rampDueDays);
  }

  /**
   * Decides about one person. A tier also keeps in touch from today on, those chosen one after the
   * other coming a few a day (E3); skipping puts them off to the end; `keep` leaves them in the address book without reminders.
   */
  async function decide(contactId: string, { choice, ...more }: TriageChoice): Promise<Undo> {
    const { today } = evaluation(context);
    const clockResetOn = isTracking(choice) ? await clockStart() : today;
    const { undo } = await changeContacts(
      context,
      [contactId],
      (contact) => ({ ...fieldsOf(contact), triage: choice === 'skip' ? 'skipped' : undefined }),
      { due: true },
    );
    return undo;

    function fieldsOf({ tracking, circleIds = [] }: Contact): Partial<Contact> {
      const { clockResetOn: _older, ...rest } = tracking;
      const tracked: Contact['tracking'] = {
        ...rest,
        state: 'tracked',
        startedOn: today,
        ...(clockResetOn === today ? {} : { clockResetOn }),
      };
      if (choice === 'A' || choice === 'B' || choice === 'C') {
        return { tier: choice, tracking: tracked };
      }
      if (choice === 'track') return { tracking: tracked };
      if (choice === 'archive') return { tracking: { ...tracking, state: 'archived' } };
      if ('circleId' in more) return { circleIds: [...new Set([...circleIds, more.circleId])] };
      return {};
    }
  }

  return { decide };
}
export type TriageService = ReturnType<typeof createTriageService>;
