import { isLocalDate, type LocalDate } from '@/lib/domain/calendar/local-date';
import type { ContactEvent } from '@/lib/domain/cadence/contact-event';
import type { KindRule, KindRules } from '@/lib/domain/cadence/kind-rules';
import { directions, interactionKinds } from '@/lib/domain/interaction/interaction-kind';
import { compareText } from './compare-text';
import type { InteractionFacts } from './due-facts';

/**
 * Interactions as of a day: what counts by then, and the later days on which more will (E2). What is
 * deleted or malformed is passed over.
 *
 * @example readEvents([commentOn('2026-03-09')], kinds, '2026-03-01').futureDays; // ['2026-03-09']
 */
export function readEvents(
  interactions: readonly InteractionFacts[] | undefined,
  kinds: KindRules,
  today: LocalDate,
): { events: ContactEvent[]; futureDays: LocalDate[] } {
  const counted = listOf(interactions).filter(isCounted);
  return {
    events: counted
      .filter((interaction) => interaction.day <= today)
      .map((interaction) => toEvent(interaction, kinds))
      .toSorted(byContent),
    futureDays: counted.map(({ day }) => day).filter((day) => day > today),
  };
}

/** The records of a list; nothing else that may have got into it. */
export function listOf<Item extends object>(list: readonly Item[] | undefined): Item[] {
  if (!Array.isArray(list)) return [];
  return list.filter((item: Item | null | undefined) => typeof item === 'object' && item !== null);
}

function isCounted(interaction: InteractionFacts): boolean {
  return (
    interaction.deleted !== true &&
    isLocalDate(interaction.day) &&
    interactionKinds.includes(interaction.kind) &&
    directions.includes(interaction.direction)
  );
}

/** E5: what they did resets no clock, whatever its kind. */
function toEvent(interaction: InteractionFacts, kinds: KindRules): ContactEvent {
  const { kind, day, direction, answered } = interaction;
  const rule: KindRule = kinds[kind] ?? { light: false, deep: false };
  const acted = direction !== 'inbound';
  const deep = rule.deep === 'answered' ? answered === true : rule.deep;
  return {
    kind,
    day,
    direction,
    answered: typeof answered === 'boolean' ? answered : undefined,
    recordedOn: isLocalDate(interaction.recordedOn) ? interaction.recordedOn : day,
    awaitsAnswer: rule.deep === 'answered',
    light: acted && rule.light,
    deep: acted && deep,
  };
}

function byContent(a: ContactEvent, b: ContactEvent): number {
  return compareText(a.day, b.day) || compareText(contentOf(a), contentOf(b));
}

function contentOf(event: ContactEvent): string {
  const order = String(interactionKinds.indexOf(event.kind)).padStart(2, '0');
  return `${event.recordedOn} ${order} ${event.direction} ${String(event.answered)}`;
}
