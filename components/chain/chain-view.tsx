import { useState } from 'react';
import { PersonField } from '@/components/contact/person-field';
import { PersonLink } from '@/components/contact/person-link';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { useToday } from '@/components/shell/use-today';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { View } from '@/components/ui/view';
import { chainLimit } from '@/lib/domain/chain/chain-tree';
import { createPeopleService } from '@/lib/services/people-service';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';
import { ChainList } from './chain-list';
import { ChainTree } from './chain-tree';

type ChainViewProps = { contactId: string; onPick: (contactId: string) => void };

/** Who led to whom, from one person on, and how you got to know that person (P25). */
export function ChainView({ contactId, onPick }: ChainViewProps) {
  const people = useService(createPeopleService);
  const chosen = useLive(() => people.contact(contactId), [people, contactId]);
  // Undefined: nothing was typed since somebody was chosen.
  const [typed, setTyped] = useState<string>();
  return (
    <View title={t('giving.chain.title')} lead={t('giving.chain.lead')}>
      <PersonField
        label={t('giving.chain.pick')}
        value={
          typed === undefined
            ? { id: contactId, name: chosen?.name ?? '' }
            : { id: '', name: typed }
        }
        isKnownOnly
        onChange={({ id, name }) => {
          setTyped(id === '' ? name : undefined);
          if (id !== '') onPick(id);
        }}
      />
      {contactId !== '' && <ChainOf key={contactId} contactId={contactId} />}
    </View>
  );
}

function ChainOf({ contactId }: { contactId: string }) {
  const today = useToday();
  const found = useLive((services) => services.referrals.chain(contactId), [contactId]);
  if (!found) return null;
  const { chain, way, names } = found;
  const name = names.get(contactId) ?? t('contact.somebodyGone');
  return (
    <>
      <Section title={t('giving.chain.way', { name })}>
        {way.length === 0 && <p>{t('giving.chain.wayDirect', { name })}</p>}
        <ol className="flex flex-col gap-1">
          {way.map((link) => (
            <li key={link.referralId}>
              {t('giving.chain.wayStep', {
                from: names.get(link.fromId) ?? t('contact.somebodyGone'),
                to: names.get(link.toId) ?? name,
                day: formatDay(link.day, today),
              })}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('giving.chain.of', { name })}>
        <p className="name text-lead">
          <PersonLink id={contactId} names={names} />
        </p>
        {chain.root.next.length === 0 ? (
          <p className="text-soft">{t('giving.chain.none')}</p>
        ) : (
          <>
            <ChainTree root={chain.root} names={names} today={today} />
            <Disclosure title={t('giving.chain.list')}>
              <ChainList root={chain.root} names={names} today={today} />
            </Disclosure>
          </>
        )}
        {chain.isCut && <p>{t('giving.chain.cut', { count: chainLimit })}</p>}
      </Section>
    </>
  );
}
