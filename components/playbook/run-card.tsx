import { Check, Ellipsis } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { IconButton } from '@/components/ui/icon-button';
import { MenuButton } from '@/components/ui/menu';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { RunView } from '@/lib/services/run-views';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';
import { RunQuestion } from './run-question';
import { useRun } from './use-run';

type RunCardProps = {
  view: RunView;
  today: LocalDate;
  /** In the plan, whose row says the rest. */
  isShort?: boolean;
};

/** How far a run is, what comes next, and how to go on: "follow-up 3 of 7" (E9, P8). */
export function RunCard({ view, today, isShort }: RunCardProps) {
  const { playbook, pending, step, of, asks } = view;
  const { done, skip, stop } = useRun(view);
  const menu = t('playbook.more', { name: playbook.name });
  return (
    <div className="flex flex-col gap-2">
      <div className={classes('flex flex-wrap gap-2', isShort ? 'items-center' : 'items-start')}>
        <div className="min-w-40 grow basis-0">
          <p className="text-caption text-soft">
            <bdi>{playbook.name}</bdi>
            {' · '}
            {t('playbook.followUp', { step, of })}
          </p>
          {pending && !isShort && (
            <>
              <p className="break-words">
                {t('playbook.dueOn', {
                  title: pending.step.title,
                  day: formatDay(pending.dueOn, today),
                })}
              </p>
              {pending.step.hint && <p className="text-caption text-faint">{pending.step.hint}</p>}
            </>
          )}
        </div>
        <span className="flex shrink-0">
          {pending && (
            <Button size="sm" icon={<Check />} onPress={done}>
              {t('playbook.done')}
            </Button>
          )}
          <MenuButton
            label={menu}
            trigger={<IconButton label={menu} icon={<Ellipsis />} />}
            entries={[
              ...(pending ? [{ id: 'skip', label: t('playbook.skip'), onAction: skip }] : []),
              { id: 'stop', label: t('playbook.stop'), onAction: stop },
            ]}
          />
        </span>
      </div>
      {asks && <RunQuestion view={view} />}
    </div>
  );
}
