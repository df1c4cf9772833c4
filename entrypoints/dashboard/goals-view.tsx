import { CampaignView } from '@/components/campaign/campaign-view';
import { GoalView } from '@/components/goal/goal-view';
import { t } from '@/lib/strings/strings';

/** What one aims for, and the month in which one asks everybody. */
export function GoalsView() {
  return (
    <div className="flex max-w-200 flex-col gap-10">
      <h1 className="sr-only">{t('dashboard.goals')}</h1>
      <GoalView />
      <CampaignView />
    </div>
  );
}
