import { circleMemberIds } from '@/lib/db/circles';
import { contactsByIds } from '@/lib/db/contacts';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import type { Occasion, OccasionDay, OccasionTick } from '@/lib/domain/occasion/occasion';
import { type OccasionTurn, occasionTurn } from '@/lib/domain/occasion/occasion-turn';
import { capText } from '@/lib/domain/record/field-limit';
import { keptFields } from '@/lib/domain/record/kept-fields';
import { stampRecord } from '@/lib/domain/record/record';
import { prepareInteraction } from './interaction-service';
import { evaluation, type ServiceContext, type Undo } from './service-context';
import { write } from './write';

export type NewOccasion = {
  name: string;
  on: OccasionDay;
  kind: InteractionKind;
  circleIds: readonly string[];
  contactIds: readonly string[];
};

/** An occasion as its card list shows it: whom to write to this time, and who was. */
export type CardList = {
  occasion: Occasion;
  turn: OccasionTurn | undefined;
  /** Spoken of today: within its notice, or at most a week past. */
  isNear: boolean;
  people: { contact: Contact; doneOn: LocalDate | undefined }[];
  left: number;
};

/** Occasions of many (P10): New Year, Thanksgiving, a day of one's own, each with a card list. */
export function createOccasionService(context: ServiceContext) {
  const { db, clock, newId } = context;

  async function peopleOf(occasion: Occasion): Promise<Contact[]> {
    const circles = await Promise.all(occasion.circleIds.map((id) => circleMemberIds(db, id)));
    const ids = new Set([...occasion.contactIds, ...circles.flat()]);
    const people = await contactsByIds(db, [...ids]);
    // E7: paused and archived people get none.
    return people
      .filter(({ due }) => due?.standing !== 'archived' && due?.standing !== 'paused')
      .toSorted((a, b) => a.name.localeCompare(b.name));
  }

  async function listOf(occasion: Occasion): Promise<CardList> {
    const { rules, today } = evaluation(context);
    const turn = occasionTurn(occasion, rules, today);
    const ticks = new Map(
      occasion.ticks
        .filter(({ year }) => year === turn?.year)
        .map((each) => [each.contactId, each]),
    );
    const people = (await peopleOf(occasion)).map((contact) => ({
      contact,
      doneOn: ticks.get(contact.id)?.day,
    }));
    const isNear = turn !== undefined && turn.noticeOn <= today && today <= turn.lastOn;
    const left = people.filter(({ doneOn }) => doneOn === undefined).length;
    return { occasion, turn, isNear, people, left };
  }

  /** All occasions with their lists, the next one first. */
  async function all(): Promise<CardList[]> {
    const rows = (await db.occasions.toArray()).filter((row) => row.deletedAt === undefined);
    const lists = await Promise.all(rows.map(listOf));
    return lists.toSorted((a, b) => (a.turn?.on ?? '9999').localeCompare(b.turn?.on ?? '9999'));
  }

  /** The ones to speak of today. */
  const near = async (): Promise<CardList[]> => (await all()).filter(({ isNear }) => isNear);

  /** Makes an occasion; null when it has no name. */
  async function create(input: NewOccasion): Promise<{ id: string; undo: Undo } | null> {
    const name = capText('name', input.name.trim()).text;
    if (!name) return null;
    const stamp = stampRecord({ id: newId(), now: clock.now() });
    await write(context, [], () =>
      db.occasions.add({
        ...stamp,
        name,
        on: input.on,
        kind: input.kind,
        circleIds: [...input.circleIds],
        contactIds: [...input.contactIds],
        ticks: [],
      }),
    );
    const undo = () => remove(stamp.id).then(() => undefined);
    return { id: stamp.id, undo };
  }

  /** Changes an occasion; each call gives the way back. */
  async function change(id: string, by: (occasion: Occasion) => Partial<Occasion>): Promise<Undo> {
    const before = await write(context, [], async () => {
      const occasion = await db.occasions.get(id);
      if (!occasion) return undefined;
      const fields = by(occasion);
      await db.occasions.update(id, { ...fields, updatedAt: clock.now() });
      return keptFields<Occasion>(occasion, fields);
    });
    return () =>
      write(context, [], async () => {
        if (before) await db.occasions.update(id, before);
      });
  }

  /** Puts an occasion in the trash. */
  const remove = (id: string): Promise<Undo> => change(id, () => ({ deletedAt: clock.now() }));

  /** Takes somebody onto the list, or off it. */
  const setPerson = (id: string, contactId: string, belongs: boolean): Promise<Undo> =>
    change(id, ({ contactIds }) => {
      const others = contactIds.filter((other) => other !== contactId);
      return { contactIds: belongs ? [...others, contactId] : others };
    });

  /** Crosses somebody off and logs what was sent; a second window doing it changes nothing (E13). */
  async function tick(id: string, contactId: string): Promise<Undo> {
    const { rules, today } = evaluation(context);
    const shown = await db.occasions.get(id);
    if (!shown) return async () => undefined;
    const sent = prepareInteraction(context, {
      contactIds: [contactId],
      kind: shown.kind,
      text: shown.name,
      source: 'dashboard',
    });
    const isDone = await write(context, [contactId], async () => {
      const occasion = await db.occasions.get(id);
      const year = occasion && occasionTurn(occasion, rules, today)?.year;
      if (!occasion || year === undefined) return false;
      const { ticks } = occasion;
      if (ticks.some((each) => each.contactId === contactId && each.year === year)) return false;
      await sent.put();
      const mark = { contactId, year, day: today, interactionId: sent.id };
      await db.occasions.update(id, { ticks: [...ticks, mark], updatedAt: clock.now() });
      return true;
    });
    return async () => {
      if (!isDone) return;
      await write(context, [contactId], async () => {
        await sent.takeBack();
        const ticks = (await db.occasions.get(id))?.ticks ?? [];
        const left = ticks.filter(({ interactionId }) => interactionId !== sent.id);
        await db.occasions.update(id, { ticks: left });
      });
    };
  }

  /** Takes this turn's cross back, with what was logged for it. */
  async function untick(id: string, contactId: string): Promise<void> {
    const { rules, today } = evaluation(context);
    await write(context, [contactId], async () => {
      const occasion = await db.occasions.get(id);
      const year = occasion && occasionTurn(occasion, rules, today)?.year;
      const isIt = (each: OccasionTick) => each.contactId === contactId && each.year === year;
      const logged = occasion?.ticks.find(isIt)?.interactionId;
      if (logged) await db.interactions.update(logged, { deletedAt: clock.now() });
      await db.occasions.update(id, { ticks: occasion?.ticks.filter((each) => !isIt(each)) ?? [] });
    });
  }

  return { all, near, create, change, remove, setPerson, tick, untick };
}
