import { lazy, Suspense } from 'react';
import { CadencePicker } from '@/components/cadence/cadence-picker';
import { ComposerSection } from '@/components/composer/composer-section';
import { CommitmentSection } from '@/components/commitment/commitment-section';
import { LogBar } from '@/components/interaction/log-bar';
import { Timeline } from '@/components/interaction/timeline';
import { NoteSection } from '@/components/note/note-section';
import { DateSection } from '@/components/occasion/date-section';
import { RunSection } from '@/components/playbook/run-section';
import { AskLine } from '@/components/referral/ask-line';
import { RemarkSection } from '@/components/remark/remark-section';
import { useServices } from '@/components/shell/services-context';
import { useEditing } from '@/components/shell/use-editing';
import { useLive } from '@/components/shell/use-live';
import { useToday } from '@/components/shell/use-today';
import { Section } from '@/components/ui/section';
import { Skeleton } from '@/components/ui/skeleton';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import { timeline } from '@/lib/domain/interaction/timeline';
import type { Sighting } from '@/lib/domain/sighting/sighting';
import type { ContactCard as ContactCardFacts } from '@/lib/services/card-service';
import { explainDue } from '@/lib/strings/explain-due';
import { t } from '@/lib/strings/strings';
import { ContactEditor } from './contact-editor';
import { ContactHeader } from './contact-header';
import { PageDifferences } from './page-differences';

// Further down the card, so loaded after what is seen first.
const ReferralSection = lazy(() =>
  import('@/components/referral/referral-section').then((room) => ({
    default: room.ReferralSection,
  })),
);
const GivingSection = lazy(() =>
  import('./giving-section').then((room) => ({ default: room.GivingSection })),
);

type ContactCardProps = {
  contactId: string;
  source: Interaction['source'];
  /** The page the person is looking at, when it is this contact's. */
  page?: { url: string; sighting: Sighting };
  /** Who it is, where that is known already: shown while the rest is read. */
  known?: Contact;
  onRemoved?: () => void;
};

/** A person, whole: who they are, what they said, what happened, when to be in touch again. */
export function ContactCard(props: ContactCardProps) {
  // What was read about one person is never shown under the id of the next, nor written on there.
  return <Card key={props.contactId} {...props} />;
}

function Card({ contactId, source, page, known, onRemoved }: ContactCardProps) {
  const today = useToday();
  const card = useLive((services) => services.cards.card(contactId), [contactId, today]);
  const { isEditing, edit, done, editRef } = useEditing();
  if (card === null) return <p className="p-3 text-soft">{t('contact.gone')}</p>;
  const contact = card?.contact ?? known;
  if (contact === undefined) return <CardWaiting />;
  return (
    <div className="flex flex-col gap-5">
      {isEditing ? (
        <ContactEditor contact={contact} onDone={done} />
      ) : (
        <ContactHeader
          contact={contact}
          sentence={card && explainDue(card.due, { today })}
          onEdit={edit}
          editRef={editRef}
          onRemoved={onRemoved}
        />
      )}
      {card ? <Sections card={card} source={source} page={page} today={today} /> : <RestWaiting />}
    </div>
  );
}

type SectionsProps = Pick<ContactCardProps, 'source' | 'page'> & {
  card: ContactCardFacts;
  today: LocalDate;
};

function Sections({ card, source, page, today }: SectionsProps) {
  const { clock } = useServices();
  const { contact, remarks, notes } = card;
  const { id: contactId } = contact;
  return (
    <>
      {page && <PageDifferences contact={contact} sighting={page.sighting} />}
      <LogBar contactId={contactId} name={contact.name} source={source} readAt={card.readAt} />
      <ComposerSection card={card} source={source} />
      <AskLine contactId={contactId} />
      <RemarkSection contactId={contactId} remarks={remarks} today={today} pageUrl={page?.url} />
      <CommitmentSection contactId={contactId} commitments={card.commitments} today={today} />
      <RunSection contact={contact} today={today} />
      <NoteSection contactId={contactId} notes={notes} />
      <Suspense>
        <ReferralSection contact={contact} source={source} />
        <GivingSection contact={contact} />
      </Suspense>
      <CadencePicker contact={contact} />
      <DateSection contact={contact} />
      <Section title={t('contact.timeline')}>
        <Timeline
          contactId={contactId}
          entries={timeline({ ...card, dayOf: clock.dayOf })}
          today={today}
        />
      </Section>
    </>
  );
}

function RestWaiting() {
  return (
    <div aria-busy>
      <Skeleton shape="body" />
      <Skeleton shape="body" />
    </div>
  );
}

function CardWaiting() {
  return (
    <div aria-busy className="flex gap-3">
      <Skeleton shape="avatar" />
      <div className="grow">
        <Skeleton shape="name" width="half" />
        <Skeleton shape="body" />
        <Skeleton shape="caption" width="third" />
      </div>
    </div>
  );
}
