import { contactsByIds } from '@/lib/db/contacts';
import { runsOf } from '@/lib/db/playbooks';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { type Tracking, unarchivedState } from '@/lib/domain/contact/tracking';
import { spreadDays } from '@/lib/domain/plan/spread-days';
import { stopRun } from '@/lib/domain/playbook/advance-run';
import { keptFields } from '@/lib/domain/record/kept-fields';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

type Changes = Partial<Tracking>;
/** What changes, or how that follows from what is there when it is written. */
type Change = Changes | ((tracking: Tracking) => Changes);

/** Whether, how often and when contacts come due: track, rhythm and the silences of E3 to E6. */
export function createTrackingService(context: ServiceContext) {
  const { db, clock, settings } = context;

  /** Field by field, so that two windows changing different things lose nothing. */
  const put = async (contactId: string, changes: Changes): Promise<void> => {
    const paths = Object.entries(changes).map(([key, value]) => [`tracking.${key}`, value]);
    await db.contacts.update(contactId, Object.fromEntries(paths));
  };

  /** Changes several at once, in one transaction; the undo puts back what each had. */
  async function changeEach(changes: ReadonlyMap<string, Change>): Promise<Undo> {
    const ids = [...changes.keys()];
    const before = await write(context, ids, async () => {
      const kept = new Map<string, Changes>();
      for (const { id, tracking } of await contactsByIds(db, ids)) {
        const wanted = changes.get(id) ?? {};
        const fields = typeof wanted === 'function' ? wanted(tracking) : wanted;
        kept.set(id, keptFields(tracking, fields));
        await put(id, fields);
      }
      return kept;
    });
    return () =>
      write(context, ids, async () => {
        for (const [id, fields] of before) await put(id, fields);
      });
  }
  const change = (contactId: string, fields: Change): Promise<Undo> =>
    changeEach(new Map([[contactId, fields]]));

  /** Starts keeping in touch today; the first engagement is due within the week (E3). */
  const track = (contactId: string, alreadyTalking = false): Promise<Undo> =>
    change(contactId, {
      state: 'tracked',
      startedOn: clock.today(),
      alreadyTalking: alreadyTalking || undefined,
    });

  /** The same for many: their first due days come a day's plan at a time (E3). */
  function trackMany(contactIds: readonly string[]): Promise<Undo> {
    const today = clock.today();
    const days = spreadDays(contactIds.length, settings.current().dailyCap, today);
    return changeEach(
      new Map(
        contactIds.map((id, place) => {
          const resetOn = days[place];
          const clockResetOn = resetOn === today ? undefined : resetOn;
          return [id, { state: 'tracked', startedOn: today, clockResetOn }];
        }),
      ),
    );
  }

  /** Stops reminding; everything stays. */
  const untrack = (contactId: string): Promise<Undo> => change(contactId, { state: 'untracked' });

  /** Never due any more; history stays, playbook runs end (E6, E9). */
  async function archive(contactId: string): Promise<Undo> {
    const today = clock.today();
    const before = await write(context, [contactId], async () => {
      const tracking = (await db.contacts.get(contactId))?.tracking;
      const runs = (await runsOf(db, contactId)).filter(({ state }) => state === 'running');
      await db.runs.bulkPut(runs.map((run) => stopRun(run, today)));
      await put(contactId, { state: 'archived' });
      return { state: tracking?.state ?? 'untracked', runs };
    });
    return () =>
      write(context, [contactId], async () => {
        await db.runs.bulkPut(before.runs);
        await put(contactId, { state: before.state });
      });
  }

  /** Takes a contact out of the archive, with the rhythm they had. */
  async function unarchive(contactId: string): Promise<Undo> {
    return change(contactId, (tracking) => ({ state: unarchivedState(tracking) }));
  }

  /** Not due until a day, or until resumed by hand when there is none (E6). */
  const pause = (contactId: string, until?: LocalDate): Promise<Undo> =>
    change(contactId, { pausedFrom: clock.today(), pausedUntil: until });

  /**
   * Ends pauses today; who paused is due again in a few days, and of many a day's plan at a time,
   * so that the last ones stay paused a little longer (E6).
   */
  function resume(contactIds: readonly string[]): Promise<Undo> {
    const days = spreadDays(contactIds.length, settings.current().dailyCap, clock.today());
    return changeEach(new Map(contactIds.map((id, place) => [id, { pausedUntil: days[place] }])));
  }

  /** Hides until a day, then due with true lateness; the clock is not reset (E6). */
  const snooze = (contactId: string, until: LocalDate): Promise<Undo> =>
    change(contactId, {
      snoozedOn: clock.today(),
      snoozedUntil: until,
      snoozedAt: clock.now(),
    });

  /** Ends a snooze before its day. */
  const wake = (contactId: string): Promise<Undo> =>
    change(contactId, { snoozedOn: undefined, snoozedUntil: undefined, snoozedAt: undefined });

  /** A day chosen for reaching out; it replaces the rhythm until then (E6). None takes it back. */
  const reachOut = (contactId: string, day: LocalDate | undefined): Promise<Undo> =>
    change(contactId, {
      reachOutOn: day,
      reachOutSetOn: day === undefined ? undefined : clock.today(),
    });

  /** The rhythm of one clock: an interval, null for off, undefined for the usual one (E4). */
  const setRhythm = (
    contactId: string,
    which: 'light' | 'deep',
    interval: Tracking['light'],
  ): Promise<Undo> => change(contactId, { [which]: interval });

  return {
    track,
    trackMany,
    untrack,
    archive,
    unarchive,
    pause,
    resume,
    snooze,
    wake,
    reachOut,
    setRhythm,
  };
}
export type TrackingService = ReturnType<typeof createTrackingService>;
