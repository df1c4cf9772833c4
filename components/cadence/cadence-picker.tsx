import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import type { Contact } from '@/lib/domain/contact/contact';
import { defaultRules, type Interval } from '@/lib/domain/plan/due';
import { formatInterval } from '@/lib/strings/format-interval';
import { t } from '@/lib/strings/strings';

type Clock = 'light' | 'deep';
type CadencePickerProps = { contact: Contact };

const offered: readonly Interval[] = [
  { every: 1, unit: 'week' },
  { every: 2, unit: 'week' },
  { every: 1, unit: 'month' },
  { every: 2, unit: 'month' },
  { every: 3, unit: 'month' },
  { every: 6, unit: 'month' },
  { every: 12, unit: 'month' },
];
const nameOf = ({ every, unit }: Interval) => `${String(every)}-${unit}`;

/** How often to be in touch: lightly (a comment, a message) and deeply (a talk), each its own (E5). */
export function CadencePicker({ contact }: CadencePickerProps) {
  const { tracking } = useServices();
  const { id, name } = contact;
  if (contact.tracking.state !== 'tracked') {
    return (
      <Section title={t('cadence.title')}>
        <p className="text-soft">{t('cadence.notTracked')}</p>
        <div className="flex flex-wrap gap-2">
          <Button
            variant="primary"
            onPress={() =>
              void attempt(async () =>
                toastWithUndo(t('cadence.started', { name }), await tracking.track(id)),
              )
            }
          >
            {t('cadence.start')}
          </Button>
          <Button
            onPress={() =>
              void attempt(async () =>
                toastWithUndo(t('cadence.started', { name }), await tracking.track(id, true)),
              )
            }
          >
            {t('cadence.startTalking')}
          </Button>
        </div>
      </Section>
    );
  }
  return (
    <Section title={t('cadence.title')}>
      <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        <RhythmSelect contact={contact} clock="light" />
        <RhythmSelect contact={contact} clock="deep" />
      </div>
    </Section>
  );
}

function RhythmSelect({ contact, clock }: { contact: Contact; clock: Clock }) {
  const { tracking } = useServices();
  const own = contact.tracking[clock];
  const usual = defaultRules[clock];
  const intervals = new Map(
    [...offered, ...(own ? [own] : [])].map((interval) => [nameOf(interval), interval]),
  );
  const options = [
    {
      value: 'usual',
      text: t('cadence.usual', { interval: usual ? formatInterval(usual) : t('cadence.off') }),
    },
    ...[...intervals].map(([value, interval]) => ({ value, text: formatInterval(interval) })),
    { value: 'off', text: t('cadence.off') },
  ];
  const value = own === undefined ? 'usual' : own === null ? 'off' : nameOf(own);
  const change = (chosen: string) =>
    void attempt(async () => {
      const interval = chosen === 'usual' ? undefined : (intervals.get(chosen) ?? null);
      toastWithUndo(t('cadence.changed'), await tracking.setRhythm(contact.id, clock, interval));
    });
  return (
    <Select
      label={t(`cadence.${clock}`)}
      hint={t(`cadence.${clock}Hint`)}
      options={options}
      value={value}
      onChange={change}
    />
  );
}
