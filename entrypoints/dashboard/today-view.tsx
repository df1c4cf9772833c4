import { NearOccasions } from '@/components/occasion/near-occasions';
import { DaysAhead } from '@/components/plan/days-ahead';
import { DoneToday } from '@/components/plan/done-today';
import { PlanList } from '@/components/plan/plan-list';
import { PlanProgress } from '@/components/plan/plan-progress';
import { QuickLogForm } from '@/components/quick-log/quick-log-form';
import { AskLine } from '@/components/referral/ask-line';
import { View } from '@/components/ui/view';
import { openAddress } from '@/lib/platform/tabs';
import { t } from '@/lib/strings/strings';

/** Today: who needs you, and one line to log what happened. */
export function TodayView() {
  return (
    <View title={t('dashboard.today')} lead={<PlanProgress />}>
      <NearOccasions />
      <PlanList source="dashboard" onOpenPosts={(url) => openAddress(url, null)} />
      <QuickLogForm />
      <AskLine />
      <DoneToday />
      <DaysAhead />
    </View>
  );
}
