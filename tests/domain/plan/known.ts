import { type DueFacts, type DueRules, defaultRules } from '@/lib/domain/plan/due';
import { openItems } from '@/lib/domain/plan/open-items';
import { type KnownFacts, readFacts } from '@/lib/domain/plan/read-facts';
import { buildFacts } from './build-facts';

/** Facts as the engine has read them on a day. */
export function known(more: Partial<DueFacts>, today = '2026-03-20'): KnownFacts {
  return readFacts(buildFacts(more), defaultRules.kinds, today);
}

/** What is open on a day: each reason with its due day, the most specific first. */
export function open(
  more: Partial<DueFacts>,
  today = '2026-03-20',
  rules: Partial<DueRules> = {},
): [code: string, dueOn: string][] {
  const items = openItems(known(more, today), { ...defaultRules, ...rules }, today);
  return items.map(({ cause, dueOn }) => [cause.code, dueOn]);
}
