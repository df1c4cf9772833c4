import { Target } from 'lucide-react';
import { useEditing } from '@/components/shell/use-editing';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { useToday } from '@/components/shell/use-today';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { createGoalService } from '@/lib/services/goal-service';
import { t } from '@/lib/strings/strings';
import { GoalCard } from './goal-card';
import { GoalForm } from './goal-form';

/** Something to look at once a week; nothing breaks when a week goes otherwise (P22). */
export function GoalView() {
  const today = useToday();
  const goalsRoom = useService(createGoalService);
  const goals = useLive(() => goalsRoom.list(today), [today]);
  const { isEditing, edit, done, editRef } = useEditing();
  const add = (
    <Button onPress={edit} ref={editRef}>
      {t('giving.goal.add')}
    </Button>
  );
  return (
    <Section title={t('giving.goal.yours')}>
      {goals?.length === 0 && !isEditing && (
        <EmptyState title={t('giving.goal.none')} icon={<Target />} action={add}>
          {t('giving.goal.noneHint')}
        </EmptyState>
      )}
      {goals?.map((view) => (
        <GoalCard key={view.goal.id} view={view} today={today} />
      ))}
      {isEditing && <GoalForm onDone={done} />}
      {!isEditing && goals && goals.length > 0 && <div>{add}</div>}
    </Section>
  );
}
