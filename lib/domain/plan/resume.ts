import { addDays } from '@/lib/domain/calendar/add-days';
import { laterOf } from '@/lib/domain/calendar/later-of';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { DueRules } from './due-rules';
import type { OpenItem } from './open-item';
import type { KnownFacts } from './read-facts';

/** The day a pause has ended, once it has (E6). */
export function resumedOn({ tracking }: KnownFacts, today: LocalDate): LocalDate | undefined {
  const { pausedFrom, pausedUntil } = tracking;
  if (pausedFrom === undefined || pausedUntil === undefined) return undefined;
  return pausedFrom < pausedUntil && pausedUntil <= today ? pausedUntil : undefined;
}

/**
 * E6: on resume, due = the later of what was computed and a few days after the pause, and a first
 * week begins again. Annual dates keep their day (E7), and so does a promise or duty for the day of
 * the resume or later (E10).
 */
export function holdAfterPause(
  item: OpenItem,
  known: KnownFacts,
  rules: DueRules,
  today: LocalDate,
): OpenItem {
  const resumed = resumedOn(known, today);
  if (resumed === undefined || item.cause.code === 'annual') return item;
  if (item.hard && item.dueOn >= resumed) return item;
  const dueOn = addDays(resumed, rules.resumeDays);
  if (item.dueOn >= dueOn) return item;
  const held = { ...item, dueOn, resumedOn: resumed };
  if (item.lateOn === undefined) return held;
  return { ...held, lateOn: laterOf(item.lateOn, addDays(resumed, rules.rampLateDays)) };
}
