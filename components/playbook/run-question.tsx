import { Button } from '@/components/ui/button';
import type { RunView } from '@/lib/services/run-views';
import { t } from '@/lib/strings/strings';
import { useRun } from './use-run';

/** After a real talk or an answer of theirs: continue or done? (E9) */
export function RunQuestion({ view, person }: { view: RunView; person?: string }) {
  const { proceed, stop } = useRun(view);
  const { name } = view.playbook;
  const asked =
    person === undefined ? t('playbook.asks', { name }) : t('playbook.asksAbout', { person, name });
  return (
    <div
      role="group"
      aria-label={asked}
      className="flex flex-wrap items-center gap-x-2 gap-y-1 rounded-lg bg-sunken px-3 py-1.5"
    >
      <span className="text-caption text-soft">{asked}</span>
      <span className="flex flex-wrap gap-1">
        <Button size="sm" onPress={proceed}>
          {t('playbook.proceed')}
        </Button>
        <Button size="sm" variant="ghost" onPress={stop}>
          {t('playbook.finish')}
        </Button>
      </span>
    </div>
  );
}
