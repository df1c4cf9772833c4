import { showBadge } from '@/lib/platform/badge';
import type { SettingsStore } from '@/lib/settings/settings';
import { planProgress } from '@/lib/strings/plan-progress';
import type { PlanService } from './plan-service';

/** Shows on the toolbar what the plan says: one selector feeds badge, tooltip, popup and panel. */
export function createBadgeService(plan: PlanService, settings: SettingsStore) {
  async function refresh(): Promise<void> {
    const view = await plan.today();
    const count = settings.current().badgeShows === 'plan' ? view.left : view.dueInAll;
    await showBadge(count, planProgress(view));
  }
  return { refresh };
}
