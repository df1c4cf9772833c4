import { useEffect, useState } from 'react';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { Contact } from '@/lib/domain/contact/contact';
import {
  type ContactDetail,
  type ContactDetails as Details,
  hasDetail,
  isDetailsOf,
} from '@/lib/domain/contact/contact-details';
import { readContactDetailsIn } from '@/lib/platform/read-contact-details';
import { createContactDetailsService } from '@/lib/services/contact-details-service';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';
import type { ProfilePage } from './use-page';

const lookAgainMs = 700;
const looks = 8;

/**
 * Reads the overlay the person has opened, a few times while it is still being drawn; never when
 * reading is switched off, nor while nobody looks at the panel.
 */
function useDetails({ address, tab, reading }: ProfilePage): Details | null {
  const [details, setDetails] = useState<Details | null>(null);
  const isCurrent = details?.key === address.key;
  const isOpen = reading !== 'off' && address.subView?.startsWith('overlay/contact-info') === true;
  useEffect(() => {
    if (!isOpen) return undefined;
    let left = looks;
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      left -= 1;
      void readContactDetailsIn(tab.id).then((found) => {
        if (found?.key === address.key) setDetails(found);
        if (left === 0 || found) clearInterval(timer);
        return undefined;
      });
    };
    const timer = setInterval(look, lookAgainMs);
    return () => clearInterval(timer);
  }, [isOpen, address.key, tab.id]);
  return isOpen && isCurrent ? details : null;
}

const wordsOf = (detail: ContactDetail): string => {
  if (detail.what === 'channel') return detail.handle;
  if (detail.what === 'connected') return t('details.connected', { day: formatDay(detail.day) });
  const two = (value: number) => String(value).padStart(2, '0');
  return t('details.birthday', {
    day: formatDay(`2000-${two(detail.month)}-${two(detail.day)}`, '2000-06-15'),
  });
};

/** What the open contact-info overlay shows and Tend does not know: kept one by one, or not. */
export function ContactDetails({ page, contact }: { page: ProfilePage; contact: Contact }) {
  const service = useService(createContactDetailsService);
  const details = useDetails(page);
  const isTheirs = details !== null && isDetailsOf(contact, details);
  const found = isTheirs ? details.details.filter((detail) => !hasDetail(contact, detail)) : [];
  if (found.length === 0) return null;
  return (
    <Section title={t('details.title')}>
      <ul className="flex flex-col gap-1.5">
        {found.map((detail) => (
          <li key={JSON.stringify(detail)} className="flex items-center justify-between gap-2">
            <span dir="auto" className="min-w-0 break-words">
              {wordsOf(detail)}
            </span>
            <Button
              size="sm"
              onPress={() =>
                void attempt(async () =>
                  toastWithUndo(t('details.kept'), await service.keep(contact.id, detail)),
                )
              }
            >
              {t('details.keep')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
