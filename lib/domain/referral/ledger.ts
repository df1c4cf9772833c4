import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { asksToClose, type ReferralDuty, referralDuties } from './duties';
import type { Referral, ReferralDirection } from './referral';
import { stageOf } from './stage';

export const ledgerFilters = ['open', 'thanks', 'news', 'won', 'closed', 'all'] as const;
export type LedgerFilter = (typeof ledgerFilters)[number];

/** One line of the ledger: the entry, and what it asks for. */
export type LedgerEntry = {
  referral: Referral;
  duties: ReferralDuty[];
  /** "Close quietly?" */
  canClose: boolean;
};

/**
 * A line of the ledger.
 *
 * @param touches what happened with the lead, see `referralDuties`
 */
export function ledgerEntry(
  referral: Referral,
  touches: Parameters<typeof referralDuties>[1] = [],
): LedgerEntry {
  const duties = referralDuties(referral, touches);
  return { referral, duties, canClose: asksToClose(referral, touches) };
}

/**
 * Whether a line belongs under a filter. `thanks` and `news`: the giver waits for them today.
 *
 * @example entries.filter((entry) => inLedger(entry, { filter: 'thanks', today }));
 */
export function inLedger(
  { referral, duties }: LedgerEntry,
  options: { filter: LedgerFilter; direction?: ReferralDirection; today: LocalDate },
): boolean {
  if (options.direction !== undefined && referral.direction !== options.direction) return false;
  const isOpen = referral.closedOn === undefined;
  switch (options.filter) {
    case 'open':
      return isOpen;
    case 'closed':
      return !isOpen;
    case 'thanks':
      return duties.some(({ kind }) => kind === 'thank');
    case 'news':
      return duties.some(({ kind, dueOn }) => kind === 'report' && dueOn <= options.today);
    case 'won':
      return stageOf(referral) === 'won';
    default:
      return true;
  }
}
