import { useLive } from '@/components/shell/use-live';
import { useToday } from '@/components/shell/use-today';
import { planProgress } from '@/lib/strings/plan-progress';

/**
 * How the day stands: the same words as the tooltip of the badge (E10). When nobody is left the list
 * below says so, and it is said once.
 */
export function PlanProgress() {
  const today = useToday();
  const view = useLive((services) => services.plan.progress(), [today]);
  const isPreparing = view?.total === 0 && view.dueInAll > 0;
  if (!view || isPreparing || view.left === 0) return null;
  return <p className="text-caption text-soft">{planProgress(view)}</p>;
}
