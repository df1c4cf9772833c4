import { useService } from '@/components/shell/use-service';
import { createGoalService } from '@/lib/services/goal-service';
import { Target } from 'lucide-react';
import { useState } from 'react';
import { useLive } from '@/components/shell/use-live';
import { useToday } from '@/components/shell/use-today';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { t } from '@/lib/strings/strings';
import { GoalCard } from './goal-card';
import { GoalForm } from './goal-form';

/** Something to look at once a week; nothing breaks when a week goes otherwise (P22). */
export function GoalView() {
  const today = useToday();
  const goalsRoom = useService(createGoalService);
  const goals = useLive(() => goalsRoom.list(today), [today]);
  const [isAdding, setAdding] = useState(false);
  const add = <Button onPress={() => setAdding(true)}>{t('giving.goal.add')}</Button>;
  return (
    <Section title={t('giving.goal.yours')}>
      {goals?.length === 0 && !isAdding && (
        <EmptyState title={t('giving.goal.none')} icon={<Target />} action={add}>
          {t('giving.goal.noneHint')}
        </EmptyState>
      )}
      {goals?.map((view) => (
        <GoalCard key={view.goal.id} view={view} today={today} />
      ))}
      {isAdding && <GoalForm onDone={() => setAdding(false)} />}
      {!isAdding && goals && goals.length > 0 && <div>{add}</div>}
    </Section>
  );
}
