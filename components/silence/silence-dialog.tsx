import { useState } from 'react';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { DayField } from '@/components/ui/day-field';
import { Dialog } from '@/components/ui/dialog';
import { addDays } from '@/lib/domain/calendar/add-days';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

/** Silences that want a day: put off until it, be in touch on it, pause up to it. */
export type DatedSilence = 'snooze' | 'reach-out' | 'pause';

type SilenceDialogProps = {
  contactId: string;
  name: string;
  /** Null: nothing is asked. */
  kind: DatedSilence | null;
  onClose: () => void;
};

/** Asks for the day of a silence; what was done is said back and can be taken back (E6). */
export function SilenceDialog({ contactId, name, kind, onClose }: SilenceDialogProps) {
  const { tracking, clock } = useServices();
  const [day, setDay] = useState('');
  if (kind === null) return null;
  const today = clock.today();
  const mayApply = day > today || (kind === 'pause' && day === '');
  const apply = () =>
    void attempt(async () => {
      const shown = formatDay(day, today);
      if (kind === 'snooze') {
        toastWithUndo(
          t('plan.snoozed', { name, day: shown }),
          await tracking.snooze(contactId, day),
        );
      } else if (kind === 'reach-out') {
        const undo = await tracking.reachOut(contactId, day);
        toastWithUndo(t('silence.planned', { name, day: shown }), undo);
      } else {
        const undo = await tracking.pause(contactId, day === '' ? undefined : day);
        const said = day
          ? t('silence.pausedUntil', { name, day: shown })
          : t('silence.paused', { name });
        toastWithUndo(said, undo);
      }
      setDay('');
      onClose();
    });
  return (
    <Dialog
      isOpen
      title={t(`silence.dialog.${kind}`, { name })}
      onClose={onClose}
      actions={
        <>
          <Button variant="ghost" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button variant="primary" onPress={apply} isDisabled={!mayApply}>
            {t(`silence.apply.${kind}`)}
          </Button>
        </>
      }
    >
      <DayField
        label={t(`silence.day.${kind}`)}
        hint={kind === 'pause' ? t('silence.pauseOpen') : undefined}
        isOptional={kind === 'pause'}
        min={addDays(today, 1)}
        value={day}
        onChange={setDay}
      />
    </Dialog>
  );
}
