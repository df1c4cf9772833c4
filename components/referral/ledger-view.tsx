import { Printer, Sprout } from 'lucide-react';
import { useState } from 'react';
import { useLive } from '@/components/shell/use-live';
import { useToday } from '@/components/shell/use-today';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { View } from '@/components/ui/view';
import {
  inLedger,
  type LedgerEntry,
  type LedgerFilter,
  ledgerFilters,
} from '@/lib/domain/referral/ledger';
import type { Ledger } from '@/lib/services/referral-views';
import { t } from '@/lib/strings/strings';
import { AskSwitch } from './ask-switch';
import { ReferralForm } from './referral-form';
import { ReferralItem } from './referral-item';
import { useReferralForm } from './use-referral-form';

const ways = ['both', 'given', 'received'] as const;
type Way = (typeof ways)[number];
const pageSize = 100;

/** Every introduction, given and received: how far each is, and who waits for thanks or news. */
export function LedgerView() {
  const today = useToday();
  const ledger = useLive((services) => services.referrals.ledger(), [today]);
  const { direction, done, openers } = useReferralForm();
  return (
    <View title={t('referral.title')} lead={ledger && <BalanceLine ledger={ledger} />}>
      {direction ? (
        <ReferralForm key={direction} direction={direction} onDone={done} />
      ) : (
        <div className="flex flex-wrap gap-1.5 print:hidden">
          <Button variant="primary" {...openers.received}>
            {t('referral.form.received')}
          </Button>
          <Button {...openers.given}>{t('referral.form.given')}</Button>
          <Button variant="ghost" icon={<Printer />} onPress={() => window.print()}>
            {t('referral.print')}
          </Button>
        </div>
      )}
      {ledger && <Entries ledger={ledger} />}
      <div className="print:hidden">
        <AskSwitch />
      </div>
    </View>
  );
}

/** A plain fact, never a debt (P21). */
function BalanceLine({ ledger: { balance } }: { ledger: Ledger }) {
  const { given, received, givenValue, receivedValue } = balance;
  const hasValue = givenValue + receivedValue > 0;
  return (
    <p className="text-soft">
      {t('referral.balance.all', { given, received })}
      {hasValue &&
        ` · ${t('referral.balance.value', { given: givenValue, received: receivedValue })}`}
    </p>
  );
}

function Entries({ ledger }: { ledger: Ledger }) {
  const [filter, setFilter] = useState<LedgerFilter>('open');
  const [way, setWay] = useState<Way>('both');
  const [shown, setShown] = useState(pageSize);
  const direction = way === 'both' ? undefined : way;
  const matches = (entry: LedgerEntry, by: LedgerFilter) =>
    inLedger(entry, { filter: by, direction, today: ledger.today });
  const entries = ledger.entries.filter((entry) => matches(entry, filter));
  const countOf = (by: LedgerFilter) => ledger.entries.filter((entry) => matches(entry, by)).length;
  if (ledger.entries.length === 0) {
    return (
      <EmptyState title={t('referral.none')} icon={<Sprout />}>
        {t('referral.noneHint')}
      </EmptyState>
    );
  }
  return (
    <>
      <div className="flex flex-wrap gap-3 print:hidden">
        <SegmentedControl
          label={t('referral.filter.label')}
          options={ledgerFilters.map((value) => ({
            value,
            text: `${t(`referral.filter.${value}`)} ${String(countOf(value))}`,
          }))}
          value={filter}
          onChange={setFilter}
        />
        <SegmentedControl
          label={t('referral.way.label')}
          options={ways.map((value) => ({ value, text: t(`referral.way.${value}`) }))}
          value={way}
          onChange={setWay}
        />
      </div>
      {entries.length === 0 && <p className="text-soft">{t('referral.none')}</p>}
      <ul aria-label={t('referral.title')} className="flex flex-col gap-2">
        {entries.slice(0, shown).map((entry) => (
          <li
            key={entry.referral.id}
            className="break-inside-avoid rounded-lg border border-line bg-surface p-3"
          >
            <ReferralItem
              level={2}
              entry={entry}
              names={ledger.names}
              today={ledger.today}
              source="dashboard"
            />
          </li>
        ))}
      </ul>
      {entries.length > shown && (
        <Button variant="ghost" size="sm" onPress={() => setShown(shown + pageSize)}>
          {t('common.showMore')}
        </Button>
      )}
    </>
  );
}
