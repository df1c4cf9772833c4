import { BellOff } from 'lucide-react';
import { PersonLink } from '@/components/contact/person-link';
import { useService } from '@/components/shell/use-service';
import { useToday } from '@/components/shell/use-today';
import { useLive } from '@/components/shell/use-live';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { View } from '@/components/ui/view';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { type SilenceKind, silenceKinds } from '@/lib/domain/contact/tracking';
import { createSilenceService, type SilencedPerson } from '@/lib/services/silence-service';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';
import { useEndSilence } from './use-end-silence';

/** Everybody who is not being reminded of, by the silence that holds, each with a way back (E6). */
export function SilencedView() {
  const silences = useService(createSilenceService);
  const today = useToday();
  const all = useLive(() => silences.all(), [today]);
  const end = useEndSilence();
  if (!all) return null;
  const kinds = silenceKinds.filter((kind) => all[kind].length > 0).toReversed();
  return (
    <View title={t('silence.title')} lead={kinds.length > 0 && t('silence.intro')}>
      {kinds.length === 0 && (
        <EmptyState title={t('silence.none')} icon={<BellOff />}>
          {t('silence.noneHint')}
        </EmptyState>
      )}
      {kinds.map((kind) => (
        <Section
          key={kind}
          title={t(`silence.kind.${kind}`)}
          actions={
            kind === 'paused' &&
            all.paused.length > 1 && (
              <Button
                size="sm"
                variant="ghost"
                onPress={() =>
                  end(
                    'paused',
                    all.paused.map(({ contact }) => contact),
                  )
                }
              >
                {t('silence.resumeAll')}
              </Button>
            )
          }
        >
          <ul className="flex flex-col">
            {all[kind].map((person) => (
              <Silenced
                key={person.contact.id}
                kind={kind}
                person={person}
                today={today}
                onEnd={() => end(kind, [person.contact])}
              />
            ))}
          </ul>
        </Section>
      ))}
    </View>
  );
}

type SilencedProps = {
  kind: SilenceKind;
  person: SilencedPerson;
  today: LocalDate;
  onEnd: () => void;
};

function Silenced({ kind, person, today, onEnd }: SilencedProps) {
  const { contact } = person;
  return (
    <li className="flex items-center gap-3 border-t border-line py-2 first:border-t-0">
      <Avatar name={contact.name} seed={contact.id} />
      <div className="min-w-0 grow">
        <p className="name text-lead">
          <PersonLink id={contact.id} names={new Map([[contact.id, contact.name]])} />
        </p>
        <p className="text-caption text-soft first-letter:uppercase">
          {howLong(kind, person, today)}
        </p>
      </div>
      <Button size="sm" onPress={onEnd}>
        {t(`silence.end.${kind}`)}
      </Button>
    </li>
  );
}

function howLong(kind: SilenceKind, { since, until }: SilencedPerson, today: LocalDate): string {
  if (kind === 'archived') return t('silence.how.archived');
  const end = untilIn(kind, until, today);
  return since === undefined
    ? end
    : t('silence.how.since', { until: end, day: formatDay(since, today) });
}

function untilIn(kind: SilenceKind, until: LocalDate | undefined, today: LocalDate): string {
  if (until === undefined) return t('silence.how.open');
  const day = formatDay(until, today);
  return kind === 'reach-out' ? t('silence.how.on', { day }) : t('silence.how.until', { day });
}
