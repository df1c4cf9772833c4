import { CampaignView } from '@/components/campaign/campaign-view';
import { GoalView } from '@/components/goal/goal-view';
import { View } from '@/components/ui/view';
import { t } from '@/lib/strings/strings';

/** What one aims for, and the month in which one asks everybody. */
export function GoalsView() {
  return (
    <View title={t('dashboard.goals')} lead={t('giving.goal.lead')}>
      <GoalView />
      <CampaignView />
    </View>
  );
}
