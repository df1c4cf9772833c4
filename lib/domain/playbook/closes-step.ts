import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { KindRules } from '@/lib/domain/cadence/kind-rules';
import type { InteractionFacts } from '@/lib/domain/plan/due-facts';
import type { RunFacts } from './run';

/**
 * Was this interaction the pending step (E9)? A touch of yours on its day or after is; the
 * conversation that began the run is not, and what they did is an answer and no step.
 *
 * @param dueOn the day of the pending step
 * @example closesStep(messageToday, run, '2026-03-02', defaultKindRules); // true
 */
export function closesStep(
  { kind, day, direction }: Pick<InteractionFacts, 'kind' | 'day' | 'direction'>,
  run: Pick<RunFacts, 'startedOn'>,
  dueOn: LocalDate,
  kinds: KindRules,
): boolean {
  const rule = kinds[kind];
  const isTouch = direction !== 'inbound' && (rule.light || rule.deep !== false);
  const beganIt = day === run.startedOn && rule.deep === true;
  return isTouch && !beganIt && day >= dueOn;
}
