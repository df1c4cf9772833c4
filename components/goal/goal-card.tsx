import { Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { FigurePeople } from '@/components/insight/figure-people';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useEditing } from '@/components/shell/use-editing';
import { useService } from '@/components/shell/use-service';
import { Disclosure } from '@/components/ui/disclosure';
import { IconButton } from '@/components/ui/icon-button';
import { MenuButton } from '@/components/ui/menu';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { createGoalService, type GoalView } from '@/lib/services/goal-service';
import { t } from '@/lib/strings/strings';
import { GoalForm } from './goal-form';

const GoalHistory = lazy(() =>
  import('./goal-history').then(({ GoalHistory: view }) => ({ default: view })),
);

/** One goal: how the week or month stands, said calmly, and its last year when asked for (P22). */
export function GoalCard({ view, today }: { view: GoalView; today: LocalDate }) {
  const goals = useService(createGoalService);
  const { goal, now } = view;
  const { isEditing, edit, done, editRef } = useEditing();
  const [isOpen, setOpen] = useState(false);
  if (isEditing) return <GoalForm goal={goal} onDone={done} />;
  const period = t(`giving.goal.period.${goal.per}`);
  const name = t(`giving.goal.kind.${goal.kind}`);
  const words = t('giving.goal.progress', { count: now.count, target: goal.target, period });
  const remove = () =>
    void attempt(async () => toastWithUndo(t('giving.goal.removed'), await goals.remove(goal.id)));
  return (
    <article className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-3">
      <div className="flex items-start gap-2">
        <div className="min-w-0 grow">
          <h3 className="name text-lead">{name}</h3>
          <p className="text-soft">
            <span className="me-2">{words}</span>
            <FigurePeople {...now} label={name} text={t('giving.goal.people')} />
          </p>
          {now.count >= goal.target && (
            <p className="text-caption text-accent-ink">{t('giving.goal.reached', { period })}</p>
          )}
        </div>
        <MenuButton
          label={`${t('common.more')}: ${name}`}
          trigger={
            <IconButton label={`${t('common.more')}: ${name}`} icon={<Ellipsis />} ref={editRef} />
          }
          entries={[
            { id: 'edit', label: t('common.edit'), onAction: edit },
            { id: 'delete', label: t('common.delete'), isDanger: true, onAction: remove },
          ]}
        />
      </div>
      <progress
        aria-label={`${name}: ${words}`}
        value={Math.min(now.count, goal.target)}
        max={goal.target}
        className="bar h-2 w-full"
      />
      <Disclosure title={t('giving.goal.history')} isExpanded={isOpen} onExpandedChange={setOpen}>
        {isOpen && (
          <Suspense>
            <GoalHistory goal={goal} today={today} />
          </Suspense>
        )}
      </Disclosure>
    </article>
  );
}
