import type { Contact } from '@/lib/domain/contact/contact';
import { changeContacts } from './change-contacts';
import type { ServiceContext, Undo } from './service-context';

/** What is decided about somebody at first sight; each is one key. */
export type TriageChoice =
  | { choice: 'A' | 'B' | 'C' | 'track' | 'archive' | 'skip' | 'keep' }
  | { choice: 'circle'; circleId: string };

/** A first look at newly imported people, one at a time; where one stopped is remembered. */
export function createTriageService(context: ServiceContext) {
  const { clock } = context;

  /**
   * Decides about one person. A tier also keeps in touch from today on; skipping puts them off to
   * the end; `keep` leaves them in the address book without reminders.
   */
  async function decide(contactId: string, { choice, ...more }: TriageChoice): Promise<Undo> {
    const { undo } = await changeContacts(
      context,
      [contactId],
      (contact) => ({ ...fieldsOf(contact), triage: choice === 'skip' ? 'skipped' : undefined }),
      { due: true },
    );
    return undo;

    function fieldsOf({ tracking, circleIds = [] }: Contact): Partial<Contact> {
      const tracked = { ...tracking, state: 'tracked' as const, startedOn: clock.today() };
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
