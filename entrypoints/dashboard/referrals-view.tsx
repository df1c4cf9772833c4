import { LedgerView } from '@/components/referral/ledger-view';

/** Introductions given and received. */
export function ReferralsView() {
  return <LedgerView />;
}
