import { qualifies, type ContactEvent } from '@/lib/domain/cadence/contact-event';
import { occurrencesAround, type Occurrence } from '@/lib/domain/cadence/annual-date';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { DueRules } from './due-rules';
import { type OpenItem, openItem } from './open-item';
import type { KnownFacts } from './read-facts';

/** What one sends ahead of a day, so that it arrives in time (P10). */
const sentAhead: readonly string[] = ['card', 'handwritten-note', 'gift', 'congratulation'];

/**
 * E7: annual dates within their days of notice, on their day, or up to a week late; none
 * once it was marked: by any touch that counts on the day or after, or by a card, a
 * note, a gift or a congratulation within the days of notice.
 */
export function openAnnualDates(known: KnownFacts, rules: DueRules, today: LocalDate): OpenItem[] {
  return known.annualDates
    .flatMap((date) => occurrencesAround(date, today, rules))
    .filter(({ noticeOn, lastOn }) => noticeOn <= today && today <= lastOn)
    .filter((turn) => !known.events.some((event) => marks(event, turn)))
    .map(({ kind, on, turn }) => {
      const cause = { code: 'annual', kind, on, ...(turn === undefined ? {} : { turn }) } as const;
      return openItem(on, cause, { hard: today <= on });
    });
}

function marks(event: ContactEvent, { on, noticeOn }: Occurrence): boolean {
  if (!qualifies(event) || event.day < noticeOn) return false;
  return event.day >= on || sentAhead.includes(event.kind);
}
