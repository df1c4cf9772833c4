import { defaultKindRules } from '@/lib/domain/cadence/kind-rules';
import type { ContactEvent } from '@/lib/domain/cadence/contact-event';
import type { InteractionFacts } from '@/lib/domain/plan/due-facts';
import { readEvents } from '@/lib/domain/plan/read-events';

/**
 * Interactions as the engine counts them long after the last of them.
 *
 * @example eventsOf(did('comment', '2026-03-10'), did('call', '2026-03-02'));
 */
export function eventsOf(...interactions: InteractionFacts[]): ContactEvent[] {
  return readEvents(interactions, defaultKindRules, '2099-12-31').events;
}
