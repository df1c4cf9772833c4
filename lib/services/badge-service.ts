import { showBadge } from '@/lib/platform/badge';
import { exclusively } from '@/lib/platform/locks';
import type { SettingsStore } from '@/lib/settings/settings';
import { planProgress } from '@/lib/strings/plan-progress';
import type { PlanService } from './plan-service';

/** Shows on the toolbar what the plan says: one selector feeds badge, tooltip, popup and panel. */
export function createBadgeService(plan: PlanService, settings: SettingsStore) {
  /** One page at a time reads and shows, so that an older reading never lands on a newer one. */
  const refresh = (): Promise<void> =>
    exclusively('badge', async () => {
      const view = await plan.progress();
      const count = settings.current().badgeShows === 'plan' ? view.left : view.dueInAll;
      await showBadge(count, planProgress(view));
    });
  return { refresh };
}
