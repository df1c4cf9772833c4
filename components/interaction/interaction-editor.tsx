import { useState } from 'react';
import { EditorForm } from '@/components/shell/editor-form';
import { useServices } from '@/components/shell/services-context';
import { toastWithUndo } from '@/components/shell/use-command';
import { useEditor } from '@/components/shell/use-editor';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { TextArea } from '@/components/ui/text-area';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import { directions, interactionKinds } from '@/lib/domain/interaction/interaction-kind';
import { t } from '@/lib/strings/strings';
import { PastDayField } from './past-day-field';

type InteractionEditorProps = { interaction: Interaction; onDone: () => void };

/** Puts right what was logged: kind, day, who acted, whether they answered, the words. */
export function InteractionEditor({ interaction, onDone }: InteractionEditorProps) {
  const { interactions } = useServices();
  const [shown] = useState(interaction);
  const editor = useEditor(`edit:${shown.id}`, onDone);
  const { values, set } = editor;
  const kind = interactionKinds.find((each) => each === values.kind) ?? shown.kind;
  const direction = directions.find((each) => each === values.direction) ?? shown.direction;
  const day = values.day ?? shown.day;
  const answered = values.answered ? values.answered === 'yes' : (shown.answered ?? false);
  const text = values.text ?? shown.text ?? '';
  const save = async () => {
    const said = answered === (shown.answered ?? false) ? shown.answered : answered;
    const all = { kind, day, direction, answered: said, text: text.trim() || undefined };
    // Only what was changed here: another window may have put the rest right meanwhile.
    const changes = Object.fromEntries(
      Object.entries(all).filter(([name, value]) => Reflect.get(shown, name) !== value),
    );
    if (Object.keys(changes).length === 0) return;
    toastWithUndo(t('interaction.changed'), await interactions.edit(shown.id, changes));
  };
  return (
    <EditorForm editor={editor} label={t('interaction.editing')} size="sm" onSave={save}>
      <Select
        label={t('interaction.whatHappened')}
        options={interactionKinds.map((value) => ({ value, text: t(`interaction.kind.${value}`) }))}
        value={kind}
        onChange={(value) => set('kind', value)}
      />
      <PastDayField
        label={t('interaction.when')}
        value={day}
        onChange={(value) => set('day', value)}
      />
      <Select
        label={t('interaction.who')}
        options={directions.map((value) => ({ value, text: t(`interaction.direction.${value}`) }))}
        value={direction}
        onChange={(value) => set('direction', value)}
      />
      <Switch
        isSelected={answered}
        onChange={(isAnswered) => set('answered', isAnswered ? 'yes' : 'no')}
      >
        {t('interaction.answered')}
      </Switch>
      <TextArea
        label={t('interaction.note')}
        value={text}
        onChange={(value) => set('text', value)}
      />
    </EditorForm>
  );
}
