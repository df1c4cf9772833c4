import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Outcome, Referral, ReferralDirection } from '@/lib/domain/referral/referral';
import { outcomeOf } from '@/lib/domain/referral/stage';

/** One introduction as the chain sees it: through whom, to whom, and what came of it (P25). */
export type ChainLink = {
  referralId: string;
  direction: ReferralDirection;
  fromId: string;
  toId: string;
  day: LocalDate;
  outcome: Outcome;
};

/**
 * Where an introduction leads from a person: whom they sent you, and whom you put them together
 * with. Nothing for the other end of a received one: that leads back.
 *
 * @example linksFrom('mira', [sentByMira])[0]?.toId; // the lead
 */
export function linksFrom(contactId: string, referrals: readonly Referral[]): ChainLink[] {
  const links: ChainLink[] = [];
  for (const referral of referrals) {
    const { id, direction, day, giverId, receiverId, personId } = referral;
    const outcome = outcomeOf(referral);
    const add = (toId: string | undefined) => {
      if (toId === undefined || toId === contactId) return;
      links.push({ referralId: id, direction, fromId: contactId, toId, day, outcome });
    };
    if (direction === 'received' && giverId === contactId) add(personId);
    if (direction === 'given' && receiverId === contactId) add(personId);
    if (direction === 'given' && personId === contactId) add(receiverId);
  }
  return links.toSorted(
    (a, b) => a.day.localeCompare(b.day) || a.referralId.localeCompare(b.referralId),
  );
}
