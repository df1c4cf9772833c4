import { useState } from 'react';
import { useServices } from '@/components/shell/services-context';
import { attempt } from '@/components/shell/use-command';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import type { Contact } from '@/lib/domain/contact/contact';
import { pageDifferences } from '@/lib/domain/contact/page-differences';
import type { Sighting } from '@/lib/domain/sighting/sighting';
import { t } from '@/lib/strings/strings';

type PageDifferencesProps = { contact: Contact; sighting: Sighting };

/** What their page says otherwise than your record: offered one by one, never applied silently. */
export function PageDifferences({ contact, sighting }: PageDifferencesProps) {
  const { contacts } = useServices();
  const [kept, setKept] = useState<readonly string[]>([]);
  const differences = pageDifferences(contact, sighting).filter(
    ({ field, theirs }) => !kept.includes(`${field}:${theirs}`),
  );
  if (differences.length === 0) return null;
  return (
    <Banner isLive>
      <p className="font-medium">{t('contact.pageDiffers')}</p>
      <ul className="mt-1 flex flex-col gap-2">
        {differences.map(({ field, ours, theirs }) => (
          <li key={field}>
            <p className="break-words">
              {t(`contact.${field}`)}: <bdi>{theirs}</bdi>
            </p>
            {ours && (
              <p className="text-caption break-words">{t('contact.yours', { value: ours })}</p>
            )}
            <span className="mt-1 flex gap-1">
              <Button
                size="sm"
                onPress={() =>
                  void attempt(() =>
                    contacts.edit(contact.id, field, { seen: ours, value: theirs }),
                  )
                }
              >
                {t('contact.takeTheirs')}
              </Button>
              <Button
                size="sm"
                variant="ghost"
                onPress={() => setKept((before) => [...before, `${field}:${theirs}`])}
              >
                {t('contact.keepMine')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
