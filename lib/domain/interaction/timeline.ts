import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Commitment } from '@/lib/domain/commitment/commitment';
import type { Note } from '@/lib/domain/note/note';
import type { Remark } from '@/lib/domain/remark/remark';
import type { Interaction } from './interaction';

/** One line of what happened between you: an interaction, or something written down. */
export type TimelineEntry = { id: string; day: LocalDate; at: number; text?: string } & (
  | { type: 'interaction'; interaction: Interaction }
  | { type: 'remark' | 'note' | 'promise-mine' | 'promise-theirs' }
);

type History = {
  interactions: readonly Interaction[];
  remarks: readonly Remark[];
  notes: readonly Note[];
  commitments: readonly Commitment[];
  /** The local day of an instant (E12). */
  dayOf: (instant: number) => LocalDate;
};

/**
 * Everything between you and a contact, the newest day first, inside a day the newest entry first.
 * @example timeline({ interactions, remarks, notes, commitments, dayOf })[0]
 */
export function timeline({
  interactions,
  remarks,
  notes,
  commitments,
  dayOf,
}: History): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...interactions.map((interaction) => ({
      type: 'interaction' as const,
      id: interaction.id,
      day: interaction.day,
      at: interaction.createdAt,
      ...(interaction.text ? { text: interaction.text } : {}),
      interaction,
    })),
    ...remarks.map(({ id, day, createdAt, text }) => ({
      type: 'remark' as const,
      id,
      day,
      at: createdAt,
      text,
    })),
    ...notes.map(({ id, createdAt, text }) => ({
      type: 'note' as const,
      id,
      day: dayOf(createdAt),
      at: createdAt,
      text,
    })),
    ...commitments.map(({ id, owner, createdAt, text }) => ({
      type: owner === 'me' ? ('promise-mine' as const) : ('promise-theirs' as const),
      id,
      day: dayOf(createdAt),
      at: createdAt,
      text,
    })),
  ];
  return entries.toSorted(
    (a, b) => b.day.localeCompare(a.day) || b.at - a.at || b.id.localeCompare(a.id),
  );
}
