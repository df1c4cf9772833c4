import { Clock } from 'lucide-react';
import { toastWithUndo, attempt } from '@/components/shell/use-command';
import { useServices } from '@/components/shell/services-context';
import { IconButton } from '@/components/ui/icon-button';
import { MenuButton } from '@/components/ui/menu';
import { snoozePresets, snoozeUntil } from '@/lib/domain/plan/snooze';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

type SnoozeMenuProps = { contactId: string; name: string; onDone?: () => void };

/** Puts a person off until a day; said back with the day, and taken back with one key (E6). */
export function SnoozeMenu({ contactId, name, onDone }: SnoozeMenuProps) {
  const { tracking, clock } = useServices();
  const today = clock.today();
  const entries = snoozePresets.map((preset) => {
    const until = snoozeUntil(preset, today);
    return {
      id: preset,
      label: t(`plan.snoozePreset.${preset}`),
      hint: formatDay(until, today),
      onAction: () =>
        void attempt(async () => {
          const undo = await tracking.snooze(contactId, until);
          toastWithUndo(t('plan.snoozed', { name, day: formatDay(until, today) }), undo);
          onDone?.();
        }),
    };
  });
  return (
    <MenuButton
      label={t('plan.snoozeFor', { name })}
      trigger={<IconButton label={t('plan.snoozeFor', { name })} icon={<Clock />} />}
      entries={entries}
    />
  );
}
