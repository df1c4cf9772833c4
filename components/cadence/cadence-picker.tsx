import { RhythmSelect } from './rhythm-select';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { Contact } from '@/lib/domain/contact/contact';
import type { RulingRhythm } from '@/lib/domain/cadence/ruling-rhythm';
import type { Interval } from '@/lib/domain/plan/due';
import { createRulesService, type Ruling } from '@/lib/services/rules-service';
import { formatInterval } from '@/lib/strings/format-interval';
import { t } from '@/lib/strings/strings';

type Clock = 'light' | 'deep';
type CadencePickerProps = { contact: Contact };

/** How often to be in touch: lightly (a comment, a message) and deeply (a talk), each its own (E5). */
export function CadencePicker({ contact }: CadencePickerProps) {
  const { tracking } = useServices();
  const rules = useService(createRulesService);
  const rulings = useLive(() => rules.ruling(contact), [contact]);
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
        <OneClock contact={contact} clock="light" ruling={rulings?.light} />
        <OneClock contact={contact} clock="deep" ruling={rulings?.deep} />
      </div>
    </Section>
  );
}

type OneClockProps = { contact: Contact; clock: Clock; ruling: Ruling | undefined };

function OneClock({ contact, clock, ruling }: OneClockProps) {
  const { tracking } = useServices();
  const change = (interval: Interval | null | undefined) =>
    void attempt(async () =>
      toastWithUndo(t('cadence.changed'), await tracking.setRhythm(contact.id, clock, interval)),
    );
  return (
    <RhythmSelect
      label={t(`cadence.${clock}`)}
      hint={
        ruling && ruling.applies.from === 'contact'
          ? t('rules.otherwise', { rule: appliesIn(ruling.inherited) })
          : t(`cadence.${clock}Hint`)
      }
      value={contact.tracking[clock]}
      inherited={ruling ? appliesIn(ruling.inherited) : t('cadence.asUsual')}
      mayBeOff
      onChange={change}
    />
  );
}

/** A rhythm, and which rule says so: their own, their circle's, their tier's, the usual one (E4). */
function appliesIn(ruling: RulingRhythm): string {
  const interval = ruling.interval ? formatInterval(ruling.interval) : t('cadence.off');
  switch (ruling.from) {
    case 'circle':
      return t('rules.applies.circle', { interval, circle: ruling.circle });
    case 'tier':
      return t('rules.applies.tier', { interval, tier: ruling.tier });
    default:
      return t(`rules.applies.${ruling.from}`, { interval });
  }
}
