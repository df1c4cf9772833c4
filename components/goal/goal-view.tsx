import { useService } from '@/components/shell/use-service';
import { createGoalService } from '@/lib/services/goal-service';
import { Target } from 'lucide-react';
import { useState } from 'react';
import { useLive } from '@/components/shell/use-live';
import { useToday } from '@/components/shell/use-today';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { t } from '@/lib/strings/strings';
import { GoalCard } from './goal-card';
import { GoalForm } from './goal-form';

/** Something to look at once a week; nothing breaks when a week goes otherwise (P22). */
export function GoalView() {
  const today = useToday();
  const goalsRoom = useService(createGoalService);
  const goals = useLive(() => goalsRoom.list(today), [today]);
  const [isAdding, setAdding] = useState(false);
  return (
    <section aria-labelledby="goals" className="flex flex-col gap-3">
      <h2 id="goals" className="name text-title">
        {t('giving.goal.title')}
      </h2>
      {goals?.length === 0 && !isAdding && (
        <EmptyState title={t('giving.goal.none')} icon={<Target />}>
          {t('giving.goal.noneHint')}
        </EmptyState>
      )}
      {goals?.map((view) => (
        <GoalCard key={view.goal.id} view={view} today={today} />
      ))}
      {isAdding ? (
        <GoalForm onDone={() => setAdding(false)} />
      ) : (
        <div>
          <Button onPress={() => setAdding(true)}>{t('giving.goal.add')}</Button>
        </div>
      )}
    </section>
  );
}
