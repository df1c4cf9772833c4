import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import { type Tracking, unarchivedState } from '@/lib/domain/contact/tracking';
import type { Direction, InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import { spreadDays } from '@/lib/domain/plan/spread-days';
import { capText } from '@/lib/domain/record/field-limit';
import {
  type BesideChange,
  type BulkResult,
  changeContacts,
  type Decide,
  type Reach,
} from './change-contacts';
import { prepareInteraction } from './interaction-service';
import { createProgress } from './progress';
import { stopRunsOf } from './run-steps';
import type { ServiceContext } from './service-context';
import { write } from './write';

export type ManyEvent = {
  kind: InteractionKind;
  day?: LocalDate;
  direction?: Direction;
  text?: string;
};

const peopleInOneEvent = 500;

/** One action for many people: says how many it changed, and can be taken back whole. */
export function createBulkService(context: ServiceContext) {
  const { clock } = context;
  const progress = createProgress();

  async function change(
    ids: readonly string[],
    decide: Decide,
    { due = true, trash = false, beside }: Partial<Reach> & { beside?: BesideChange } = {},
  ): Promise<BulkResult> {
    const { changed, undo } = await progress.during((onProgress) =>
      changeContacts(context, ids, decide, { due, trash }, { onProgress, beside }),
    );
    return { changed, undo: () => progress.during(undo) };
  }

  const track = (
    ids: readonly string[],
    fields: (contact: Contact, place: number) => Partial<Tracking> | null,
    beside?: BesideChange,
  ): Promise<BulkResult> =>
    change(
      ids,
      ({ tracking, ...contact }, place) => {
        const changes = fields({ ...contact, tracking }, place);
        return changes && { tracking: clean({ ...tracking, ...changes }), triage: undefined };
      },
      { beside },
    );

  /** Begins to keep in touch with those one does not yet; their first days are spread (E3). */
  function startTracking(ids: readonly string[]): Promise<BulkResult> {
    const today = clock.today();
    const days = spreadDays(ids.length, context.settings.current().dailyCap, today);
    return track(ids, ({ tracking }, place) =>
      tracking.state === 'tracked'
        ? null
        : {
            state: 'tracked',
            startedOn: today,
            clockResetOn: days[place] === today ? undefined : days[place],
          },
    );
  }

  /** No reminders any more; everything stays. */
  const stopTracking = (ids: readonly string[]): Promise<BulkResult> =>
    track(ids, ({ tracking }) => (tracking.state === 'tracked' ? { state: 'untracked' } : null));

  /** Never due any more; their playbook runs end (E6, E9). */
  function archive(ids: readonly string[]): Promise<BulkResult> {
    let resumeRuns: () => Promise<unknown> = async () => undefined;
    const runs: BesideChange = {
      apply: async () => {
        resumeRuns = await stopRunsOf(context, ids);
      },
      takeBack: () => resumeRuns(),
    };
    return track(
      ids,
      ({ tracking }) => (tracking.state === 'archived' ? null : { state: 'archived' }),
      runs,
    );
  }

  const unarchive = (ids: readonly string[]): Promise<BulkResult> =>
    track(ids, ({ tracking }) =>
      tracking.state === 'archived' ? { state: unarchivedState(tracking) } : null,
    );

  /** Hides until a day, or for good until said otherwise; the day itself is no longer paused (E6). */
  const pause = (ids: readonly string[], until: LocalDate | undefined): Promise<BulkResult> =>
    track(ids, () => ({ pausedFrom: clock.today(), pausedUntil: until }));

  /** The rhythm of one clock: an interval, null for off, undefined for the usual one (E4). */
  const setRhythm = (
    ids: readonly string[],
    which: 'light' | 'deep',
    interval: Tracking['light'],
  ): Promise<BulkResult> => track(ids, () => ({ [which]: interval }));

  const setTier = (ids: readonly string[], tier: Contact['tier']): Promise<BulkResult> =>
    change(ids, (contact) => (contact.tier === tier ? null : { tier }));

  function addTag(ids: readonly string[], word: string): Promise<BulkResult> {
    const tag = capText('tag', word.trim()).text;
    const add: Decide = ({ tags }) =>
      tag === '' || tags.includes(tag) ? null : { tags: [...tags, tag] };
    return change(ids, add, { due: false });
  }

  const removeTag = (ids: readonly string[], tag: string): Promise<BulkResult> =>
    change(
      ids,
      ({ tags }) => (tags.includes(tag) ? { tags: tags.filter((each) => each !== tag) } : null),
      { due: false },
    );

  /** One tag becomes another; whoever has both keeps one. */
  function renameTag(ids: readonly string[], from: string, word: string): Promise<BulkResult> {
    const to = capText('tag', word.trim()).text;
    const rename: Decide = ({ tags }) =>
      to === '' || to === from || !tags.includes(from)
        ? null
        : { tags: [...new Set(tags.map((tag) => (tag === from ? to : tag)))] };
    return change(ids, rename, { due: false });
  }

  const addToCircle = (ids: readonly string[], circleId: string): Promise<BulkResult> =>
    change(ids, ({ circleIds = [] }) =>
      circleIds.includes(circleId) ? null : { circleIds: [...circleIds, circleId] },
    );

  const removeFromCircle = (ids: readonly string[], circleId: string): Promise<BulkResult> =>
    change(ids, ({ circleIds = [] }) => {
      if (!circleIds.includes(circleId)) return null;
      const left = circleIds.filter((id) => id !== circleId);
      return { circleIds: left.length > 0 ? left : undefined };
    });

  /** Puts people in the trash for 30 days, with everything about them. */
  const remove = (ids: readonly string[]): Promise<BulkResult> =>
    change(
      ids,
      (contact) => (contact.deletedAt === undefined ? { deletedAt: clock.now() } : null),
      { trash: true },
    );

  /** Logs one event for all of them: who came, whom a card was sent (P10, P13). One transaction. */
  async function log(ids: readonly string[], event: ManyEvent): Promise<BulkResult> {
    const parts: readonly string[][] = Array.from(
      { length: Math.ceil(ids.length / peopleInOneEvent) },
      (_, part) => ids.slice(part * peopleInOneEvent, (part + 1) * peopleInOneEvent),
    );
    const events = parts.map((contactIds) =>
      prepareInteraction(context, { ...event, contactIds, source: 'dashboard' }),
    );
    const each = (step: 'put' | 'takeBack', order: typeof events) =>
      write(context, ids, async () => {
        for (const one of order) await one[step]();
      });
    await each('put', events);
    return { changed: ids.length, undo: () => each('takeBack', events.toReversed()) };
  }

  return {
    /** How far a change of many, or the way back, has come. */
    progress,
    startTracking,
    stopTracking,
    archive,
    unarchive,
    pause,
    setRhythm,
    setTier,
    addTag,
    removeTag,
    renameTag,
    addToCircle,
    removeFromCircle,
    remove,
    log,
  };
}
export type BulkService = ReturnType<typeof createBulkService>;

/** Stored days that do not apply are absent, never undefined. */
function clean(tracking: Tracking): Tracking {
  const next = { ...tracking };
  for (const key of Object.keys(next)) {
    if (Reflect.get(next, key) === undefined) Reflect.deleteProperty(next, key);
  }
  return next;
}
