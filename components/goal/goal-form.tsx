import { EditorForm } from '@/components/shell/editor-form';
import { toastWithUndo } from '@/components/shell/use-command';
import { useEditor } from '@/components/shell/use-editor';
import { useService } from '@/components/shell/use-service';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { type Goal, goalKinds, goalPeriods } from '@/lib/domain/goal/goal';
import { createGoalService } from '@/lib/services/goal-service';
import { t } from '@/lib/strings/strings';

type GoalFormProps = { goal?: Goal; onDone: () => void };

const oneOf = <T extends string>(all: readonly T[], value: string | undefined, usual: T): T =>
  all.find((each) => each === value) ?? usual;

/** Sets or changes a goal: so many of something a week or a month (P22). */
export function GoalForm({ goal, onDone }: GoalFormProps) {
  const goals = useService(createGoalService);
  const editor = useEditor(goal ? `edit:${goal.id}` : 'goal', onDone);
  const { values, set } = editor;
  const kind = oneOf(goalKinds, values.kind, goal?.kind ?? 'touches');
  const per = oneOf(goalPeriods, values.per, goal?.per ?? 'week');
  const count = values.count ?? goal?.target.toString() ?? '';
  const target = Number.parseInt(count, 10);
  const isNumber = target >= 1 && target <= 1000;
  const save = async () => {
    const input = { kind, per, target };
    const undo = goal ? await goals.edit(goal.id, input) : await goals.set(input);
    toastWithUndo(t(goal ? 'giving.goal.changed' : 'giving.goal.saved'), undo);
  };
  return (
    <EditorForm
      editor={editor}
      label={t('giving.goal.add')}
      look="card"
      isWhole={isNumber}
      onSave={save}
    >
      <Select
        label={t('giving.goal.what')}
        options={goalKinds.map((value) => ({ value, text: t(`giving.goal.kind.${value}`) }))}
        value={kind}
        onChange={(value) => set('kind', value)}
      />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label={t('giving.goal.howMany')}
          inputMode="numeric"
          value={count}
          onChange={(value) => set('count', value)}
          error={editor.isTried && !isNumber ? t('giving.goal.numberMissing') : undefined}
        />
        <Select
          label={t('giving.goal.howOften')}
          options={goalPeriods.map((value) => ({ value, text: t(`giving.goal.per.${value}`) }))}
          value={per}
          onChange={(value) => set('per', value)}
        />
      </div>
    </EditorForm>
  );
}
