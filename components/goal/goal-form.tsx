import { useService } from '@/components/shell/use-service';
import { createGoalService } from '@/lib/services/goal-service';
import { useState } from 'react';
import { toastWithUndo, useCommand } from '@/components/shell/use-command';
import { useDraft } from '@/components/shell/use-draft';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { type Goal, goalKinds, goalPeriods } from '@/lib/domain/goal/goal';
import { t } from '@/lib/strings/strings';

type GoalFormProps = { goal?: Goal; onDone: () => void };

const oneOf = <T extends string>(all: readonly T[], value: string | undefined, usual: T): T =>
  all.find((each) => each === value) ?? usual;

/** Sets or changes a goal: so many of something a week or a month (P22). */
export function GoalForm({ goal, onDone }: GoalFormProps) {
  const goals = useService(createGoalService);
  const { run, isRunning } = useCommand();
  const draft = useDraft(goal ? `edit:${goal.id}` : 'goal');
  const [isMissing, setMissing] = useState(false);
  const { values } = draft;
  const kind = oneOf(goalKinds, values.kind, goal?.kind ?? 'touches');
  const per = oneOf(goalPeriods, values.per, goal?.per ?? 'week');
  const count = values.count ?? goal?.target.toString() ?? '';
  const save = () => {
    const target = Number.parseInt(count, 10);
    const isNumber = target >= 1 && target <= 1000;
    setMissing(!isNumber);
    if (!isNumber) return;
    void run(async () => {
      const input = { kind, per, target };
      const undo = goal ? await goals.edit(goal.id, input) : await goals.set(input);
      await draft.clear();
      toastWithUndo(t(goal ? 'giving.goal.changed' : 'giving.goal.saved'), undo);
      onDone();
    });
  };
  return (
    <form
      aria-label={t('giving.goal.add')}
      className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-3"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <Select
        label={t('giving.goal.what')}
        options={goalKinds.map((value) => ({ value, text: t(`giving.goal.kind.${value}`) }))}
        value={kind}
        onChange={(value) => draft.set('kind', value)}
      />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label={t('giving.goal.howMany')}
          inputMode="numeric"
          value={count}
          onChange={(value) => draft.set('count', value)}
          error={isMissing ? t('giving.goal.numberMissing') : undefined}
        />
        <Select
          label={t('giving.goal.howOften')}
          options={goalPeriods.map((value) => ({ value, text: t(`giving.goal.per.${value}`) }))}
          value={per}
          onChange={(value) => draft.set('per', value)}
        />
      </div>
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('common.save')}
        </Button>
        <Button variant="ghost" onPress={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
