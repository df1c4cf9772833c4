import type { Referral } from './referral';

/** Introductions each way, a plain fact and never a debt (P21). */
export type Balance = {
  given: number;
  received: number;
  givenValue: number;
  receivedValue: number;
};

type Entry = Pick<Referral, 'direction' | 'giverId' | 'receiverId' | 'personId' | 'value'> & {
  deletedAt?: number;
};

/**
 * How many introductions you made and were sent, with what they were worth where it was noted.
 *
 * @example balanceOf(referrals).given; // 3
 */
export function balanceOf(referrals: readonly Entry[]): Balance {
  const balance: Balance = { given: 0, received: 0, givenValue: 0, receivedValue: 0 };
  for (const { direction, value = 0, deletedAt } of referrals) {
    if (deletedAt !== undefined) continue;
    balance[direction] += 1;
    balance[`${direction}Value`] += value;
  }
  return balance;
}

/**
 * The same with one person: what you introduced them to, and whom they sent you.
 *
 * @example balanceWith(referrals, 'mira').received; // 1
 */
export function balanceWith(referrals: readonly Entry[], contactId: string): Balance {
  return balanceOf(
    referrals.filter(({ direction, giverId, receiverId, personId }) =>
      direction === 'received'
        ? giverId === contactId
        : receiverId === contactId || personId === contactId,
    ),
  );
}
