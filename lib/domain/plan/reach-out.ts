import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { qualifies, type ContactEvent } from '@/lib/domain/cadence/contact-event';
import type { KnownFacts } from './read-facts';

/**
 * E6: "reach out on D" stands until the first qualifying interaction recorded after it was set. Of
 * what was recorded on that same day, only what happened on D or later counts: a line such as
 * "call with Ana, again on 1 June" sets D and logs the call that led to it.
 *
 * @returns D while it stands
 */
export function standingReachOut({ tracking, events }: KnownFacts): LocalDate | undefined {
  const { reachOutOn, reachOutSetOn } = tracking;
  if (reachOutOn === undefined) return undefined;
  const clears = ({ day, recordedOn }: ContactEvent): boolean => {
    if (reachOutSetOn !== undefined && recordedOn > reachOutSetOn) return true;
    return day >= reachOutOn && (reachOutSetOn === undefined || recordedOn === reachOutSetOn);
  };
  return events.some((event) => qualifies(event) && clears(event)) ? undefined : reachOutOn;
}
