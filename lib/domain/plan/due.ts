import { daysBetween } from '@/lib/domain/calendar/days-between';
import { isLocalDate, type LocalDate } from '@/lib/domain/calendar/local-date';
import { chooseItem } from './choose-item';
import type { DueFacts } from './due-facts';
import type { Due, DueState, ReasonDetails } from './due-result';
import type { DueRules } from './due-rules';
import { detailsOf } from './explain';
import type { OpenItem } from './open-item';
import { openItems } from './open-items';
import { readFacts } from './read-facts';
import { silenceOf } from './silence';

export type { Interval } from '@/lib/domain/calendar/interval';
export type { LocalDate } from '@/lib/domain/calendar/local-date';
export type { DueFacts } from './due-facts';
export type { Due } from './due-result';
export { defaultRules, type DueRules } from './due-rules';

/**
 * When a contact is due, and why (E1 to E9, E14). Pure and total: it knows no clock and never
 * throws; whatever in the facts is malformed is passed over.
 *
 * @param today the user's day, from `localDateAt` (E12)
 * @example due(facts, defaultRules, '2026-03-20').state; // 'late'
 */
export function due(facts: DueFacts, rules: DueRules, today: LocalDate): Due {
  const known = readFacts(facts, rules.kinds, today);
  const { contactId } = known;
  if (!isLocalDate(today)) return nothingScheduled(contactId, { intervalDays: 1, hard: false });
  const silence = silenceOf(known, today);
  if (silence !== undefined) return { contactId, state: 'silenced', daysLate: 0, reason: silence };
  const items = openItems(known, rules, today);
  const chosen = chooseItem(items, today);
  const details = detailsOf(chosen, items, known, today);
  if (chosen === undefined) return nothingScheduled(contactId, details);
  const { dueOn, lateOn, cause } = chosen;
  return {
    contactId,
    state: stateOf(chosen, today),
    dueOn,
    ...(lateOn === undefined ? {} : { lateOn }),
    daysLate: Math.max(0, daysBetween(dueOn, today)),
    reason: { ...cause, ...details },
  };
}

function nothingScheduled(contactId: string, details: ReasonDetails): Due {
  return {
    contactId,
    state: 'none',
    daysLate: 0,
    reason: { code: 'light', off: true, ...details },
  };
}

/** A first engagement is late only after its week (E3); anything else on the day after it was due. */
function stateOf({ dueOn, lateOn }: OpenItem, today: LocalDate): DueState {
  if (dueOn > today) return 'upcoming';
  return today > (lateOn ?? dueOn) ? 'late' : 'due';
}
