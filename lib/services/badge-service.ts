import { showBadge } from '@/lib/platform/badge';
import { t } from '@/lib/strings/strings';
import type { PlanService } from './plan-service';
import type { SettingsStore } from '@/lib/settings/settings';

/** The words of progress: "3 of 5 today · 21 due in all" (E10). */
export function planProgress(view: { left: number; people: readonly unknown[]; dueInAll: number }) {
  const { left, people, dueInAll } = view;
  if (left === 0) return t('plan.allCaughtUp');
  return t('plan.progress', { left, total: people.length, dueInAll });
}

/** Shows on the toolbar what the plan says. Never fails a command: a badge can be drawn again. */
export function createBadgeService(plan: PlanService, settings: SettingsStore) {
  async function refresh(): Promise<void> {
    const view = await plan.today();
    const count = settings.current().badgeShows === 'plan' ? view.left : view.dueInAll;
    await showBadge(count, planProgress(view));
  }
  return { refresh };
}
