import { Link, Route, Switch, useLocation, useParams } from 'wouter';
import { ChainView } from '@/components/chain/chain-view';
import { MatchView } from '@/components/match/match-view';
import { LedgerView } from '@/components/referral/ledger-view';
import { t } from '@/lib/strings/strings';

/** Introductions: the ledger, who could help whom, who led to whom. */
export function ReferralsView() {
  return (
    <div className="flex flex-col gap-4">
      <nav aria-label={t('dashboard.referrals')} className="print:hidden">
        <ul className="flex flex-wrap gap-1">
          <Tab path="/referrals">{t('referral.title')}</Tab>
          <Tab path="/referrals/matches">{t('giving.match.title')}</Tab>
          <Tab path="/referrals/chain">{t('giving.chain.title')}</Tab>
        </ul>
      </nav>
      <Switch>
        <Route path="/referrals/matches" component={MatchView} />
        <Route path="/referrals/chain/:id?" component={ChainRoute} />
        <Route component={LedgerView} />
      </Switch>
    </div>
  );
}

function ChainRoute() {
  const { id } = useParams<{ id?: string }>();
  const [, navigate] = useLocation();
  return (
    <ChainView
      contactId={id ? decodeURIComponent(id) : ''}
      onPick={(contactId) => navigate(`/referrals/chain/${encodeURIComponent(contactId)}`)}
    />
  );
}

function Tab({ path, children }: { path: string; children: string }) {
  const [at] = useLocation();
  const isHere = path === '/referrals' ? at === path : at.startsWith(path);
  return (
    <li>
      <Link
        href={path}
        aria-current={isHere ? 'page' : undefined}
        className="flex min-h-7 items-center rounded-full border border-line px-3 text-caption text-soft hover:bg-sunken hover:text-ink aria-[current=page]:border-accent aria-[current=page]:bg-accent-tint aria-[current=page]:text-accent-ink"
      >
        {children}
      </Link>
    </li>
  );
}
