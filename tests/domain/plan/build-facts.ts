import type { DueFacts } from '@/lib/domain/plan/due';
import type { InteractionFacts, TrackingFacts } from '@/lib/domain/plan/due-facts';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import { usualDirection } from '@/lib/domain/interaction/usual-direction';

/**
 * An interaction, written down on the day it happened, by whoever usually acts in one of its kind.
 *
 * @example did('call', '2026-03-10'); // mutual
 */
export function did(
  kind: InteractionKind,
  day: string,
  more: Partial<InteractionFacts> = {},
): InteractionFacts {
  return { kind, day, recordedOn: day, direction: usualDirection(kind), ...more };
}

/** Something of theirs. */
export const theirs = (kind: InteractionKind, day: string): InteractionFacts =>
  did(kind, day, { direction: 'inbound' });

/** Tracked since 1 March 2026 unless said otherwise. */
export function tracked(more: Partial<TrackingFacts> = {}): TrackingFacts {
  return { state: 'tracked', startedOn: '2026-03-01', ...more };
}

/**
 * A contact of whom only what is stated is known.
 *
 * @example buildFacts({ interactions: [did('comment', '2026-03-02')] }); // light is due 16 March
 */
export function buildFacts(more: Partial<DueFacts> = {}): DueFacts {
  return {
    contactId: 'c',
    tracking: tracked(),
    interactions: [],
    commitments: [],
    duties: [],
    annualDates: [],
    ...more,
  };
}
