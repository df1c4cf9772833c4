import { useEffect, useState } from 'react';
import { ContactCard } from '@/components/contact/contact-card';
import { NewContactForm } from '@/components/contact/new-contact-form';
import { SamePerson } from '@/components/contact/same-person';
import { useServices } from '@/components/shell/services-context';
import { attempt } from '@/components/shell/use-command';
import { useLive } from '@/components/shell/use-live';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import type { Contact } from '@/lib/domain/contact/contact';
import type { Recognition } from '@/lib/domain/contact/recognise';
import type { SeenPage } from '@/lib/services/contact-service';
import { t } from '@/lib/strings/strings';
import { ContactDetails } from './contact-details';
import type { ProfilePage } from './use-page';

/**
 * The person whose page is open. The address alone finds a contact at once; the reading, when it
 * has settled, adds the number, the fields of somebody new, and what the page says otherwise.
 */
export function ProfileView({ page }: { page: ProfilePage }) {
  const { address, sighting } = page;
  const memberId = sighting?.memberId ?? address.memberId;
  const seen: SeenPage = { address, ...(memberId ? { memberId } : {}) };
  const found = useLive(
    (services) => services.contacts.recognisePage(seen),
    [address.key, address.slug, memberId],
  );
  const [isSomebodyElse, setSomebodyElse] = useState(false);
  useLearning(found);

  if (!found) return <Skeleton shape="name" width="half" />;
  if (found.kind === 'known') {
    return (
      <>
        {found.twin && <Banner>{t('panel.alsoEntry', { name: found.twin.name })}</Banner>}
        <ContactDetails page={page} contact={found.contact} />
        <ContactCard
          contactId={found.contact.id}
          source="panel"
          known={found.contact}
          page={sighting ? { url: page.url, sighting } : undefined}
        />
      </>
    );
  }
  if (found.kind === 'ask' && !isSomebodyElse) {
    return (
      <SamePerson
        contact={found.contact}
        seen={seen}
        reason={found.reason}
        pageName={sighting?.name}
        onSomebodyElse={() => setSomebodyElse(true)}
      />
    );
  }
  return <Unknown page={page} seen={seen} trashed={found.trashed} />;
}

type UnknownProps = { page: ProfilePage; seen: SeenPage; trashed: Contact | undefined };

function Unknown({ page, seen, trashed }: UnknownProps) {
  const { contacts } = useServices();
  const { sighting, reading } = page;
  const suggested = sighting
    ? {
        name: sighting.name,
        headline: sighting.headline,
        company: sighting.company,
        location: sighting.location,
      }
    : {};
  return (
    <>
      <h1 className="sr-only">{t('contact.newPerson')}</h1>
      {trashed && (
        <Banner
          actions={
            <Button size="sm" onPress={() => void attempt(() => contacts.restore(trashed.id))}>
              {t('panel.bringBack')}
            </Button>
          }
        >
          {t('panel.wasDeleted')}
        </Banner>
      )}
      {sighting?.isSelf && <Banner>{t('panel.you')}</Banner>}
      {reading === 'reading' && (
        <p role="status" className="text-caption text-faint">
          {t('panel.reading')}
        </p>
      )}
      {reading === 'unreadable' && <Banner tone="notice">{t('panel.unreadable')}</Banner>}
      <NewContactForm
        scope={page.address.key}
        suggested={suggested}
        seen={seen}
        pageUrl={page.url}
        onSaved={() => undefined}
      />
    </>
  );
}

/** Remembers the aliases a page showed beyond doubt, without a question. */
function useLearning(found: Recognition | undefined) {
  const { contacts } = useServices();
  const contactId = found?.kind === 'known' ? found.contact.id : undefined;
  const learned = found?.kind === 'known' ? found.learned.join(' ') : '';
  useEffect(() => {
    if (contactId && learned) void contacts.learn(contactId, learned.split(' '));
  }, [contacts, contactId, learned]);
}
