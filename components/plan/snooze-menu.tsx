import { Clock } from 'lucide-react';
import { useState } from 'react';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { type DatedSilence, SilenceDialog } from '@/components/silence/silence-dialog';
import { useEndSilence } from '@/components/silence/use-end-silence';
import { IconButton } from '@/components/ui/icon-button';
import { MenuButton } from '@/components/ui/menu';
import type { Contact } from '@/lib/domain/contact/contact';
import { snoozePresets, snoozeUntil } from '@/lib/domain/plan/snooze';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

type SnoozeMenuProps = { contact: Pick<Contact, 'id' | 'name' | 'due'>; onDone?: () => void };

/**
 * Puts a person off: until a day, for good until resumed, or to a day chosen instead of the rhythm;
 * said back with the day, and taken back with one key (E6).
 */
export function SnoozeMenu({ contact, onDone }: SnoozeMenuProps) {
  const { tracking, clock } = useServices();
  const end = useEndSilence();
  const [dialog, setDialog] = useState<DatedSilence | null>(null);
  const { id, name } = contact;
  const standing = contact.due?.standing;
  const today = clock.today();
  const presets = snoozePresets.map((preset) => {
    const until = snoozeUntil(preset, today);
    return {
      id: preset,
      label: t(`plan.snoozePreset.${preset}`),
      // “Until tomorrow” says its day.
      hint: preset === 'tomorrow' ? undefined : formatDay(until, today),
      onAction: () =>
        void attempt(async () => {
          const undo = await tracking.snooze(id, until);
          toastWithUndo(t('plan.snoozed', { name, day: formatDay(until, today) }), undo);
          onDone?.();
        }),
    };
  });
  const label = t('plan.snoozeFor', { name });
  return (
    <>
      <MenuButton
        label={label}
        trigger={<IconButton label={label} icon={<Clock />} />}
        entries={[
          ...(standing === undefined || standing === 'awake'
            ? []
            : [
                {
                  id: 'end',
                  label: t(`silence.end.${standing}`),
                  onAction: () => end(standing, [contact]),
                },
                'line' as const,
              ]),
          ...presets,
          { id: 'until', label: t('silence.untilDay'), onAction: () => setDialog('snooze') },
          'line',
          {
            id: 'reach-out',
            label: t('silence.reachOut'),
            hint: t('silence.reachOutHint'),
            onAction: () => setDialog('reach-out'),
          },
          {
            id: 'pause',
            label: t('silence.pause'),
            hint: t('silence.pauseHint'),
            onAction: () => setDialog('pause'),
          },
        ]}
      />
      <SilenceDialog
        contactId={id}
        name={name}
        kind={dialog}
        onClose={() => {
          setDialog(null);
          onDone?.();
        }}
      />
    </>
  );
}
