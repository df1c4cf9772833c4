import { Fragment } from 'react';
import { PersonLink } from '@/components/contact/person-link';
import { KindIcon } from '@/components/interaction/kind-icon';
import { useLive } from '@/components/shell/use-live';
import { useToday } from '@/components/shell/use-today';
import { Section } from '@/components/ui/section';
import { t } from '@/lib/strings/strings';

/** What was done today, with whom: a day one can look back on. */
export function DoneToday() {
  const today = useToday();
  const done = useLive((services) => services.day.doneToday(), [today]) ?? [];
  if (done.length === 0) return null;
  return (
    <Section title={t('plan.doneTitle')}>
      <ul className="flex flex-col gap-1">
        {done.map(({ interaction, contacts }) => (
          <li key={interaction.id} className="flex items-center gap-2">
            <span className="shrink-0 text-faint *:size-4">
              <KindIcon kind={interaction.kind} />
            </span>
            <span className="min-w-0 break-words">
              {t(`interaction.past.${interaction.kind}`)}
              {contacts.map(({ id, name }, place) => (
                <Fragment key={id}>
                  {place === 0 ? ' · ' : ', '}
                  <PersonLink id={id} names={new Map([[id, name]])} />
                </Fragment>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
