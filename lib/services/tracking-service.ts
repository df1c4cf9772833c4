import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Tracking } from '@/lib/domain/contact/tracking';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

/** Whether, how often and when a contact comes due: track, rhythm, snooze, archive (E3–E6). */
export function createTrackingService(context: ServiceContext) {
  const { db, clock } = context;

  /** Field by field, so that two windows changing different things lose nothing. */
  async function change(contactId: string, fields: Partial<Tracking>): Promise<Undo> {
    const before = (await db.contacts.get(contactId))?.tracking;
    const apply = (changes: Partial<Tracking>) =>
      write(context, [contactId], async () => {
        const paths = Object.entries(changes).map(([key, value]) => [`tracking.${key}`, value]);
        await db.contacts.update(contactId, Object.fromEntries(paths));
      });
    await apply(fields);
    const kept = Object.keys(fields).map((key) => [key, before?.[key as keyof Tracking]]);
    return () => apply(Object.fromEntries(kept) as Partial<Tracking>);
  }

  /** Starts keeping in touch today; the first engagement is due within the week (E3). */
  const track = (contactId: string, alreadyTalking = false): Promise<Undo> =>
    change(contactId, {
      state: 'tracked',
      startedOn: clock.today(),
      alreadyTalking: alreadyTalking || undefined,
    });

  /** Stops reminding; everything stays. */
  const untrack = (contactId: string): Promise<Undo> => change(contactId, { state: 'untracked' });

  /** Never due any more; history stays (E6). */
  const archive = (contactId: string): Promise<Undo> => change(contactId, { state: 'archived' });

  /** Takes a contact out of the archive, with the rhythm they had. */
  const unarchive = (contactId: string): Promise<Undo> => change(contactId, { state: 'tracked' });

  /** Hides until a day, then due with true lateness; the clock is not reset (E6). */
  const snooze = (contactId: string, until: LocalDate): Promise<Undo> =>
    change(contactId, { snoozedOn: clock.today(), snoozedUntil: until });

  /** The rhythm of one clock: an interval, null for off, undefined for the usual one (E4). */
  const setRhythm = (
    contactId: string,
    which: 'light' | 'deep',
    interval: Tracking['light'],
  ): Promise<Undo> => change(contactId, { [which]: interval });

  return { track, untrack, archive, unarchive, snooze, setRhythm };
}
export type TrackingService = ReturnType<typeof createTrackingService>;
