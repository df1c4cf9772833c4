import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { complaintOwed } from '@/lib/domain/cadence/reply-owed';
import { openAnnualDates } from './annual-item';
import type { DueRules } from './due-rules';
import { bySpecificity, type OpenItem, openItem } from './open-item';
import type { KnownFacts } from './read-facts';
import { holdAfterPause } from './resume';
import { softItems } from './soft-items';

/**
 * Everything open for a contact, due or yet to come, the most specific first (E8). Silences are not
 * looked at here, save that a pause that ended holds things back a little (E6).
 *
 * @example openItems(known, rules, today).map(({ cause }) => cause.code); // ['commitment', 'light']
 */
export function openItems(known: KnownFacts, rules: DueRules, today: LocalDate): OpenItem[] {
  const items = [
    ...datedItems(known),
    ...openAnnualDates(known, rules, today),
    ...softItems(known, rules),
  ];
  return items.map((item) => holdAfterPause(item, known, rules, today)).toSorted(bySpecificity);
}

/** What somebody waits for: leads, complaints, promises of mine, referral duties (P4, P12, P18). */
function datedItems({ duties, promisedOn, events, tracking }: KnownFacts): OpenItem[] {
  const hard = true;
  const items = [
    ...duties.map(({ kind, dueOn }) => openItem(dueOn, { code: 'duty', duty: kind }, { hard })),
    ...promisedOn.map((dueOn) => openItem(dueOn, { code: 'commitment' }, { hard })),
  ];
  const complaint = complaintOwed(events, tracking.startedOn);
  if (complaint === undefined) return items;
  const { dueOn, since } = complaint;
  return [...items, openItem(dueOn, { code: 'commitment', complaintOn: since.day }, { hard })];
}
