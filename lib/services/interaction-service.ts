import { interactionsOf } from '@/lib/db/history';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { Direction, InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import { usualDirection } from '@/lib/domain/interaction/usual-direction';
import { capText } from '@/lib/domain/record/field-limit';
import { keptFields } from '@/lib/domain/record/kept-fields';
import { stampRecord } from '@/lib/domain/record/record';
import type { RemarkPlace } from '@/lib/domain/remark/remark';
import { openAsks } from './ask-service';
import { refreshTexts } from './refresh-texts';
import { type ClosedSteps, closeSteps } from './run-steps';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

export type NewInteraction = {
  contactIds: readonly string[];
  kind: InteractionKind;
  /** The day it happened; today when absent. */
  day?: LocalDate;
  direction?: Direction;
  answered?: boolean;
  text?: string;
  where?: string;
  /** What they said in it; becomes remarks (P1). */
  remarks?: readonly string[];
  /**
   * When what the person acted on was read, epoch ms: the same thing logged with them since then, in
   * another window or by the same key, is this one and is not logged twice (E13).
   */
  readAt?: number;
  /** A remark that was brought up in it; marked used. */
  usedRemarkId?: string;
  source: Interaction['source'];
};

export type Logged = {
  id: string;
  /** Playbook steps that are done by it (E9). */
  steps: string[];
  undo: Undo;
};

const saidInKind: Partial<Record<InteractionKind, RemarkPlace>> = {
  comment: 'post',
  repost: 'post',
  reaction: 'post',
  message: 'message',
  email: 'message',
  text: 'message',
  event: 'event',
};

/**
 * An interaction and what was said in it, to be put inside a transaction of the caller, and the way
 * to take it back inside another.
 */
export function prepareInteraction(context: ServiceContext, input: NewInteraction) {
  const { db, clock, newId } = context;
  const today = clock.today();
  const id = newId();
  const day = input.day ?? today;
  const text = capText('interaction', (input.text ?? '').trim()).text;
  const interaction: Interaction = {
    ...stampRecord({ id, now: clock.now() }),
    contactIds: [...input.contactIds],
    kind: input.kind,
    day,
    recordedOn: today,
    direction: input.direction ?? usualDirection(input.kind),
    ...(input.answered === undefined ? {} : { answered: input.answered }),
    ...(text ? { text } : {}),
    ...(input.where ? { where: capText('url', input.where).text } : {}),
    source: input.source,
  };
  const said = { in: saidInKind[input.kind] ?? ('conversation' as const) };
  const remarks = input.contactIds.flatMap((contactId) =>
    (input.remarks ?? [])
      .map((remark) => capText('remark', remark.trim()).text)
      .filter(Boolean)
      .map((remark) => ({
        ...stampRecord({ id: newId(), now: clock.now() }),
        contactId,
        text: remark,
        day,
        said,
      })),
  );
  const { usedRemarkId } = input;
  let askIds: string[] = [];
  let closed: ClosedSteps | undefined;

  async function put(): Promise<void> {
    await db.interactions.add(interaction);
    await db.remarks.bulkAdd(remarks);
    if (usedRemarkId) {
      await db.remarks.update(usedRemarkId, { usedOn: day, usedInInteractionId: id });
    }
    if (remarks.length > 0) await refreshTexts(db, input.contactIds);
    askIds = await openAsks(context, interaction);
    closed = await closeSteps(context, interaction);
  }

  async function takeBack(): Promise<void> {
    const deletedAt = clock.now();
    await db.interactions.update(id, { deletedAt });
    for (const remark of remarks) await db.remarks.update(remark.id, { deletedAt });
    if (remarks.length > 0) await refreshTexts(db, input.contactIds);
    await closed?.reopen();
    for (const askId of askIds) await db.referralAsks.update(askId, { deletedAt });
    if (usedRemarkId) {
      await db.remarks.update(usedRemarkId, { usedOn: undefined, usedInInteractionId: undefined });
    }
  }

  return { id, interaction, put, takeBack, steps: () => closed?.titles ?? [] };
}

/** Interactions: logged, edited, removed, each with its undo. */
export function createInteractionService(context: ServiceContext) {
  const { db, clock } = context;

  /** Logs something that happened, with what they said in it; one transaction. */
  async function log(input: NewInteraction): Promise<Logged> {
    const { id, interaction, put, takeBack, steps } = prepareInteraction(context, input);
    const twin = await write(context, input.contactIds, async () => {
      const found = await loggedSince(interaction, input.readAt);
      if (!found) await put();
      return found;
    });
    if (twin) return { id: twin.id, steps: [], undo: async () => void (await remove(twin.id)) };
    return { id, steps: steps(), undo: () => write(context, input.contactIds, takeBack) };
  }

  async function loggedSince(
    { contactIds, kind, day, direction }: Interaction,
    readAt: number | undefined,
  ): Promise<Interaction | undefined> {
    const [contactId] = contactIds;
    if (readAt === undefined || contactId === undefined) return undefined;
    return (await interactionsOf(db, contactId)).find(
      (known) =>
        known.createdAt > readAt &&
        known.kind === kind &&
        known.day === day &&
        known.direction === direction &&
        known.contactIds.length === contactIds.length,
    );
  }

  /** Changes these facts of an interaction and no others; due days are recomputed from them (E2). */
  async function edit(id: string, fields: EditedFields): Promise<Undo> {
    let before: Interaction | undefined;
    let kept: Partial<Interaction> = {};
    const apply = (changesOf: (stored: Interaction) => Partial<Interaction>) =>
      write(
        context,
        () => before?.contactIds ?? [],
        async () => {
          before = await db.interactions.get(id);
          if (!before) return;
          await db.interactions.update(id, { ...changesOf(before), updatedAt: clock.now() });
        },
      );
    await apply((stored) => {
      const changes = withinLimits(fields);
      kept = keptFields(stored, changes);
      return changes;
    });
    return () => apply(() => kept);
  }

  /** Removes an interaction; its people's due days go back to what they were without it. */
  async function remove(id: string): Promise<Undo> {
    const interaction = await db.interactions.get(id);
    if (!interaction) return async () => undefined;
    const mark = (deletedAt: number | undefined) =>
      write(context, interaction.contactIds, async () => {
        await db.interactions.update(id, { deletedAt });
      });
    await mark(clock.now());
    return () => mark(undefined);
  }

  return { log, edit, remove };
}
export type InteractionService = ReturnType<typeof createInteractionService>;

type EditedFields = Partial<Pick<Interaction, 'kind' | 'day' | 'direction' | 'answered' | 'text'>>;

function withinLimits(fields: EditedFields): EditedFields {
  const { text } = fields;
  return text === undefined ? fields : { ...fields, text: capText('interaction', text).text };
}
