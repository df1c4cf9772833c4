import { referralsOf } from '@/lib/db/referrals';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import { usualDirection } from '@/lib/domain/interaction/usual-direction';
import { capAmount, capText } from '@/lib/domain/record/field-limit';
import { stampRecord } from '@/lib/domain/record/record';
import { tell as told } from '@/lib/domain/referral/duties';
import type {
  Referral,
  ReferralDirection,
  Stage,
  ThanksKind,
} from '@/lib/domain/referral/referral';
import { steps } from '@/lib/domain/referral/referral';
import { sameReferral } from '@/lib/domain/referral/same-referral';
import { moveTo, redate } from '@/lib/domain/referral/stage';
import { type PeopleChanges, type Person, settlePerson, unsettlePeople } from './referral-people';
import { readReferrals } from './referral-views';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

export type NewReferral = {
  direction: ReferralDirection;
  /** Received: who sent them. Given: who has the need. */
  other: Person;
  /** Who was introduced. */
  person: Person;
  day?: LocalDate;
  need?: string;
  text?: string;
  value?: number;
};

type Source = Interaction['source'];
type Fields = Partial<Referral>;

/** Introductions given and received: written down, moved on, thanked for, reported, closed. */
export function createReferralService(context: ServiceContext) {
  const { db, clock, newId } = context;

  /** The entry that seems to be this one already; nothing when there is none. */
  async function findSame(input: NewReferral): Promise<Referral | undefined> {
    const { other, person } = input;
    if (!('id' in other) || !('id' in person)) return undefined;
    const entry = { ...partsOf(input.direction, other.id, person.id), direction: input.direction };
    const day = input.day ?? clock.today();
    return sameReferral({ ...entry, day }, await referralsOf(db, person.id));
  }

  /** Writes an introduction down; names that are no contacts yet become ones. */
  async function log(input: NewReferral): Promise<{ id: string; undo: Undo }> {
    const today = clock.today();
    const day = input.day ?? today;
    const id = newId();
    const isReceived = input.direction === 'received';
    const changes: PeopleChanges = { made: [], before: [] };
    const contactIds = await write(
      context,
      (ids: string[]) => ids,
      async () => {
        const otherId = await settlePerson(context, input.other, changes, isReceived);
        const personId = await settlePerson(context, input.person, changes, isReceived);
        const referral: Referral = {
          ...stampRecord({ id, now: clock.now() }),
          direction: input.direction,
          day,
          loggedOn: today,
          contactIds: [otherId, personId],
          ...partsOf(input.direction, otherId, personId),
          ...words(input),
          stages: [{ stage: steps[input.direction][0], day }],
          reportedOn: [],
        };
        await db.referrals.add(referral);
        return referral.contactIds;
      },
    );
    const undo = () =>
      write(context, contactIds, async () => {
        await db.referrals.update(id, { deletedAt: clock.now() });
        await unsettlePeople(context, changes);
      });
    return { id, undo };
  }

  /**
   * Changes an introduction by what stands there now, with what happened beside it, in one
   * transaction. The undo puts the changed fields back and takes the interaction away.
   */
  async function change(
    id: string,
    decide: (referral: Referral) => Fields | undefined,
    touch?: (referral: Referral) => Interaction | undefined,
  ): Promise<Undo> {
    let before: Referral | undefined;
    let kept: Fields = {};
    let logged: Interaction | undefined;
    const people = () => before?.contactIds ?? [];
    await write(context, people, async () => {
      before = await db.referrals.get(id);
      const fields = before && decide(before);
      if (!before || !fields) return;
      kept = valuesOf(before, Object.keys(fields));
      await db.referrals.update(id, { ...fields, updatedAt: clock.now() });
      logged = touch?.(before);
      if (logged) await db.interactions.add(logged);
    });
    return () =>
      write(context, people, async () => {
        await db.referrals.update(id, kept);
        if (logged) await db.interactions.update(logged.id, { deletedAt: clock.now() });
      });
  }

  function touchOf(contactIds: string[], kind: InteractionKind, day: LocalDate, source: Source) {
    return {
      ...stampRecord({ id: newId(), now: clock.now() }),
      contactIds,
      kind,
      day,
      recordedOn: clock.today(),
      direction: usualDirection(kind),
      source,
    };
  }

  /** Moves an introduction on; introducing two people is also something that happened with them. */
  const move = (id: string, stage: Stage, source: Source, on?: LocalDate): Promise<Undo> => {
    const day = on ?? clock.today();
    return change(
      id,
      (referral) => {
        const stages = moveTo(referral, stage, day);
        return stages && { stages };
      },
      (referral) => {
        const isTouch = stage === 'introduced' || stage === 'answered';
        if (!isTouch || !moveTo(referral, stage, day)) return undefined;
        return stage === 'introduced'
          ? touchOf(referral.contactIds, 'introduction', day, source)
          : touchOf([referral.personId], 'message', day, source);
      },
    );
  };

  /** "Thanked", in one key: says how, and logs it with the giver (P19). */
  const thank = (
    id: string,
    input: { by?: ThanksKind; giftAmount?: number; day?: LocalDate; source: Source },
  ): Promise<Undo> => {
    const { by = 'message', day = clock.today(), giftAmount, source } = input;
    return change(
      id,
      ({ giverId, thankedOn }) =>
        giverId !== undefined && thankedOn === undefined
          ? { thankedOn: day, thankedBy: by, giftAmount: amount(giftAmount) }
          : undefined,
      ({ giverId, thankedOn }) =>
        giverId !== undefined && thankedOn === undefined
          ? touchOf([giverId], by, day, source)
          : undefined,
    );
  };

  /** "Told them", in one key: how it goes is known to the giver now (P20). */
  const tell = (id: string, source: Source, on?: LocalDate): Promise<Undo> => {
    const day = on ?? clock.today();
    return change(
      id,
      (referral) => (referral.giverId === undefined ? undefined : told(referral, day)),
      ({ giverId }) =>
        giverId === undefined ? undefined : touchOf([giverId], 'message', day, source),
    );
  };

  const close = (id: string): Promise<Undo> => change(id, () => ({ closedOn: clock.today() }));
  const reopen = (id: string): Promise<Undo> => change(id, () => ({ closedOn: undefined }));
  const remove = (id: string): Promise<Undo> => change(id, () => ({ deletedAt: clock.now() }));

  /** Puts the words, the worth, the thanks or the day of one stage right. */
  const edit = (
    id: string,
    fields: {
      need?: string;
      text?: string;
      value?: number;
      thankedOn?: LocalDate;
      stageDay?: { place: number; day: LocalDate };
    },
  ): Promise<Undo> =>
    change(id, (referral) => {
      const { stageDay, thankedOn } = fields;
      const stages = stageDay && redate(referral.stages, stageDay.place, stageDay.day);
      const day = stages?.[0]?.day;
      return {
        ...words(fields),
        ...(stages ? { stages, ...(day ? { day } : {}) } : {}),
        ...('thankedOn' in fields ? { thankedOn } : {}),
      };
    });

  /** Takes the newest stage back; the first one stays. */
  const stepBack = (id: string): Promise<Undo> =>
    change(id, ({ stages }) => (stages.length > 1 ? { stages: stages.slice(0, -1) } : undefined));

  return {
    ...readReferrals(context),
    findSame,
    log,
    move,
    thank,
    tell,
    close,
    reopen,
    remove,
    edit,
    stepBack,
  };
}
export type ReferralService = ReturnType<typeof createReferralService>;

function partsOf(direction: ReferralDirection, otherId: string, personId: string) {
  return direction === 'received'
    ? { giverId: otherId, personId }
    : { receiverId: otherId, personId };
}

const amount = (typed: number | undefined) => (typed === undefined ? undefined : capAmount(typed));

/** What a person typed; an emptied field goes away, an absent one stays. */
function words(input: { need?: string; text?: string; value?: number }): Fields {
  const fields: Fields = {};
  if (input.need !== undefined)
    fields.need = capText('referral', input.need.trim()).text || undefined;
  if (input.text !== undefined)
    fields.text = capText('referral', input.text.trim()).text || undefined;
  if ('value' in input) fields.value = amount(input.value);
  return fields;
}

/** What stood in these fields, absent ones too, so that writing it back empties them again. */
function valuesOf(referral: Referral, fields: readonly string[]): Fields {
  const stored = new Map<string, unknown>(Object.entries(referral));
  return Object.fromEntries(fields.map((field) => [field, stored.get(field)]));
}
