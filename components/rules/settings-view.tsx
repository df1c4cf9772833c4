import { View } from '@/components/ui/view';
import { ShortcutList } from '@/components/quick-log/shortcut-list';
import { t } from '@/lib/strings/strings';
import { DaySettings } from './day-settings';
import { KindRulesTable } from './kind-rules';
import { PreviewBanner } from './preview-banner';
import { RhythmRules } from './rhythm-rules';
import { usePreview } from './use-preview';
import { useSettings } from '@/components/shell/use-settings';
import { WeekRules } from './week-rules';

/**
 * When people come due, in one's own hands. Each setting says what it is for; a change of rules says
 * how many people it moves before it is made.
 */
export function SettingsView() {
  const settings = useSettings();
  const { preview, look, leave, apply } = usePreview();
  const rules = { ...settings.rules, ...preview?.fields };
  return (
    <View title={t('rules.title')}>
      <DaySettings />
      <RhythmRules rules={rules} look={(fields) => look({ ...preview?.fields, ...fields })} />
      <WeekRules rules={rules} look={(fields) => look({ ...preview?.fields, ...fields })} />
      <KindRulesTable rules={rules} look={(fields) => look({ ...preview?.fields, ...fields })} />
      <ShortcutList />
      {preview && <PreviewBanner preview={preview} onApply={apply} onLeave={leave} />}
    </View>
  );
}
