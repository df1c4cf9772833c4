import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Standing } from '@/lib/domain/contact/tracking';
import type { DueFacts } from './due-facts';
import type { DueRules } from './due-rules';
import { standingReachOut } from './reach-out';
import { readFacts } from './read-facts';
import { silenceOf } from './silence';

/**
 * E6: whether a contact is silent, and which silence holds, the strictest first. A day chosen for
 * reaching out is a silence until that day comes.
 *
 * @returns nothing for untracked contacts, who were never asked about
 * @example standingOf(facts, rules, '2026-03-02'); // 'snoozed'
 */
export function standingOf(
  facts: DueFacts,
  rules: DueRules,
  today: LocalDate,
): Standing | undefined {
  const known = readFacts(facts, rules.kinds, today);
  const silence = silenceOf(known, today)?.code;
  if (silence === 'untracked') return undefined;
  if (silence !== undefined) return silence;
  const reachOutOn = standingReachOut(known);
  return reachOutOn !== undefined && reachOutOn > today ? 'reach-out' : 'awake';
}
