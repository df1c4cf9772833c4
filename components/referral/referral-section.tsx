import { useLive } from '@/components/shell/use-live';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { Contact } from '@/lib/domain/contact/contact';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import { t } from '@/lib/strings/strings';
import { OwedActions } from './owed-actions';
import { ReferralForm } from './referral-form';
import { ReferralItem } from './referral-item';
import { useOwed } from './use-owed';
import { useReferralForm } from './use-referral-form';

type ReferralSectionProps = {
  contact: Pick<Contact, 'id' | 'name'>;
  source: Interaction['source'];
};

/** The introductions of one person: what is owed, whom they sent, whom you brought them (P16–P21). */
export function ReferralSection({ contact, source }: ReferralSectionProps) {
  const { id, name } = contact;
  const ledger = useLive((services) => services.referrals.ledgerWith(id), [id]);
  const owed = useOwed(id, source);
  const { direction, done, openers } = useReferralForm();
  const balance = ledger?.balance ?? { given: 0, received: 0 };
  return (
    <Section title={t('referral.section')}>
      <OwedActions {...owed} />
      {balance.given + balance.received > 0 && (
        <p className="text-caption text-soft">{t('referral.balance.with', balance)}</p>
      )}
      {ledger && ledger.entries.length > 0 && (
        <ul className="flex flex-col">
          {ledger.entries.map((entry) => (
            <li key={entry.referral.id} className="border-t border-line py-2 first:border-t-0">
              <ReferralItem
                level={3}
                entry={entry}
                names={ledger.names}
                today={ledger.today}
                source={source}
              />
            </li>
          ))}
        </ul>
      )}
      {direction ? (
        <ReferralForm key={direction} direction={direction} contact={{ id, name }} onDone={done} />
      ) : (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <Button size="sm" {...openers.received}>
            {t('referral.newReceived')}
          </Button>
          <Button size="sm" {...openers.given}>
            {t('referral.newGiven')}
          </Button>
          <TextLink
            href={`/dashboard.html#/referrals/chain/${encodeURIComponent(id)}`}
            target={location.pathname === '/dashboard.html' ? undefined : '_blank'}
          >
            {t('giving.chain.title')}
          </TextLink>
        </div>
      )}
    </Section>
  );
}
