import { useServices } from '@/components/shell/services-context';
import { attempt } from '@/components/shell/use-command';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { Contact } from '@/lib/domain/contact/contact';
import type { SeenPage } from '@/lib/services/contact-service';
import { t } from '@/lib/strings/strings';

type SamePersonProps = {
  contact: Contact;
  seen: SeenPage;
  reason: 'other-member-id' | 'suggested-id';
  /** What the page shows, when it was read. */
  pageName: string | undefined;
  onSomebodyElse: () => void;
};

/** An address can be handed on to somebody else, so a person must say; nothing is merged unasked. */
export function SamePerson({ contact, seen, reason, pageName, onSomebodyElse }: SamePersonProps) {
  const { contacts } = useServices();
  return (
    <Card>
      <h1 className="name text-lead">{t('contact.samePerson')}</h1>
      <p className="mt-1 text-soft">
        {t(reason === 'other-member-id' ? 'contact.addressMoved' : 'contact.idLooksLike')}
      </p>
      <div className="my-3 flex items-center gap-3">
        <Avatar name={contact.name} seed={contact.id} />
        <div className="min-w-0">
          <p dir="auto" className="name break-words">
            {contact.name}
          </p>
          {contact.headline && (
            <p dir="auto" className="line-clamp-2 text-caption text-soft">
              {contact.headline}
            </p>
          )}
        </div>
      </div>
      {pageName && <p className="mb-3 text-soft">{t('contact.pageShows', { name: pageName })}</p>}
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          onPress={() => void attempt(() => contacts.confirmSame(contact.id, seen))}
        >
          {t('contact.same')}
        </Button>
        <Button onPress={onSomebodyElse}>{t('contact.somebodyElse')}</Button>
      </div>
    </Card>
  );
}
