import { laterOf } from '@/lib/domain/calendar/later-of';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { KindRules } from '@/lib/domain/cadence/kind-rules';
import type { InteractionFacts } from '@/lib/domain/plan/due-facts';
import { readEvents } from '@/lib/domain/plan/read-events';
import type { RunFacts } from './run';

/**
 * E9: a deep touch or something of theirs, on a day after the run began and after the question was
 * last answered, asks "continue or done?". The conversation that began the run asks nothing.
 *
 * @example asksToContinue(run, [theirReply], defaultKindRules, today); // true
 */
export function asksToContinue(
  run: RunFacts,
  interactions: readonly InteractionFacts[],
  kinds: KindRules,
  today: LocalDate,
): boolean {
  if (run.state !== 'running') return false;
  const since = laterOf(run.startedOn, run.continuedOn);
  const { events } = readEvents(interactions, kinds, today);
  return events.some((event) => {
    const replied = event.direction === 'inbound' && event.kind !== 'complaint';
    return event.day > since && (event.deep || replied);
  });
}
