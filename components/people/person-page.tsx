import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { ChannelSection } from '@/components/channel/channel-section';
import { ContactCard } from '@/components/contact/contact-card';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { useToday } from '@/components/shell/use-today';
import { Section } from '@/components/ui/section';
import { useTitle } from '@/components/ui/use-title';
import type { Contact } from '@/lib/domain/contact/contact';
import { warmth } from '@/lib/domain/contact/warmth';
import { createPeopleService } from '@/lib/services/people-service';
import { explainWarmth } from '@/lib/strings/explain-warmth';
import { t } from '@/lib/strings/strings';
import { GroupSection } from './group-section';
import { KnownAs } from './known-as';
import { StorySection } from './story-section';

/** A person in full: what is between you, and beside it who they are. */
export function PersonPage({ contactId, onRemoved }: { contactId: string; onRemoved: () => void }) {
  const people = useService(createPeopleService);
  const contact = useLive(() => people.contact(contactId), [people, contactId]);
  const isGone = contact === null;
  const keptId = useLive(
    async () => (isGone ? people.mergedInto(contactId) : undefined),
    [people, contactId, isGone],
  );
  const [, go] = useLocation();
  useEffect(() => {
    if (keptId !== undefined) go(`/person/${encodeURIComponent(keptId)}`, { replace: true });
  }, [keptId, go]);
  useTitle(contact?.name);
  return (
    <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="max-w-160 min-w-0">
        <ContactCard contactId={contactId} source="dashboard" onRemoved={onRemoved} />
      </div>
      {contact && <About contact={contact} />}
    </div>
  );
}

function About({ contact }: { contact: Contact }) {
  const today = useToday();
  return (
    <aside aria-label={t('person.about')} className="flex min-w-0 flex-col gap-5">
      <Warmth contactId={contact.id} />
      <GroupSection contact={contact} />
      <ChannelSection contact={contact} />
      <StorySection contact={contact} />
      <KnownAs contact={contact} today={today} />
    </aside>
  );
}

function Warmth({ contactId }: { contactId: string }) {
  const today = useToday();
  const people = useService(createPeopleService);
  const row = useLive(() => people.row(contactId), [people, contactId, today]);
  if (!row) return null;
  const found = warmth(row, today);
  return (
    <Section title={t('people.column.warmth')}>
      {found.level !== 'unknown' && (
        <p className="name text-lead">{t(`people.warmth.${found.level}`)}</p>
      )}
      <p className="text-soft">{explainWarmth(found)}</p>
    </Section>
  );
}
