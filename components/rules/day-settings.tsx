import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Section } from '@/components/ui/section';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Switch } from '@/components/ui/switch';
import { showToast } from '@/components/ui/toast-queue';
import { keptFields } from '@/lib/domain/record/kept-fields';
import { createDigestSwitch } from '@/lib/services/digest-switch';
import type { Settings } from '@/lib/services/service-context';
import { t } from '@/lib/strings/strings';
import { NumberSetting } from './number-setting';
import { useSettings } from '@/components/shell/use-settings';

const hours = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const hourIn = (hour: number) => t('rules.hour', { hour: String(hour).padStart(2, '0') });

/** The day itself: how many people, when it begins, what the badge counts, the one notification. */
export function DaySettings() {
  const { settings: store, refresh } = useServices();
  const settings = useSettings();
  const digest = useService(createDigestSwitch);
  const change = (fields: Partial<Settings>) =>
    void attempt(async () => {
      const before = keptFields<Settings>(settings, fields);
      await store.change(fields);
      await refresh();
      toastWithUndo(t('rules.changed'), async () => {
        await store.change(before);
        await refresh();
      });
    });
  const switchDigest = (isOn: boolean) =>
    void attempt(async () => {
      if (!isOn) await digest.off();
      else if (!(await digest.on())) showToast({ message: t('rules.digestDenied') });
    });
  return (
    <Section title={t('rules.day')}>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <NumberSetting
          label={t('rules.cap')}
          hint={t('rules.capHint')}
          choices={[1, 2, 3, 5, 8, 10, 15, 20]}
          value={settings.dailyCap}
          onChange={(dailyCap) => change({ dailyCap })}
        />
        <NumberSetting
          label={t('rules.rollover')}
          hint={t('rules.rolloverHint')}
          choices={hours(0, 8)}
          value={settings.rolloverHour}
          textOf={hourIn}
          onChange={(rolloverHour) => change({ rolloverHour })}
        />
      </div>
      <SegmentedControl
        label={t('rules.badge')}
        options={[
          { value: 'plan', text: t('rules.badgeShows.plan') },
          { value: 'all', text: t('rules.badgeShows.all') },
        ]}
        value={settings.badgeShows}
        onChange={(badgeShows) => change({ badgeShows })}
      />
      <Switch hint={t('rules.digestHint')} isSelected={settings.digest} onChange={switchDigest}>
        {t('rules.digest')}
      </Switch>
      {settings.digest && (
        <div className="w-32">
          <NumberSetting
            label={t('rules.digestHour')}
            choices={hours(5, 22)}
            value={settings.digestHour}
            textOf={hourIn}
            onChange={(digestHour) => change({ digestHour })}
          />
        </div>
      )}
    </Section>
  );
}
