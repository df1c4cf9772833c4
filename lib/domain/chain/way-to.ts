import { outcomeOf } from '@/lib/domain/referral/stage';
import type { ChainLink } from './chain-link';
import type { ReferralsOf } from './chain-tree';

/**
 * "How did I get to know them?" (P25): from the person who came first down to this one, each sent by
 * the one before. Empty when nobody sent them. Never goes round in a circle.
 *
 * @example (await wayTo('cy', referralsOf)).map(({ fromId }) => fromId); // ['mira', 'bo']
 */
export async function wayTo(contactId: string, referralsOf: ReferralsOf): Promise<ChainLink[]> {
  const way: ChainLink[] = [];
  const seen = new Set([contactId]);
  let at = contactId;
  for (;;) {
    // Each step needs the one before.
    const link = await sentBy(at, referralsOf);
    if (link === undefined || seen.has(link.fromId)) return way;
    seen.add(link.fromId);
    way.unshift(link);
    at = link.fromId;
  }
}

/** The first introduction that brought somebody to you. */
async function sentBy(contactId: string, referralsOf: ReferralsOf): Promise<ChainLink | undefined> {
  const received = (await referralsOf(contactId))
    .filter(({ direction, personId }) => direction === 'received' && personId === contactId)
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
  for (const referral of received) {
    const { id, day, giverId } = referral;
    if (giverId === undefined || giverId === contactId) continue;
    return {
      referralId: id,
      direction: 'received',
      fromId: giverId,
      toId: contactId,
      day,
      outcome: outcomeOf(referral),
    };
  }
  return undefined;
}
