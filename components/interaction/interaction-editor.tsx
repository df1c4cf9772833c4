import { useState } from 'react';
import { useServices } from '@/components/shell/services-context';
import { toastWithUndo, useCommand } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { TextArea } from '@/components/ui/text-area';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import {
  type Direction,
  directions,
  interactionKinds,
} from '@/lib/domain/interaction/interaction-kind';
import { t } from '@/lib/strings/strings';
import { PastDayField } from './past-day-field';

type InteractionEditorProps = { interaction: Interaction; onDone: () => void };

/** Puts right what was logged: kind, day, who acted, whether they answered, the words. */
export function InteractionEditor({ interaction, onDone }: InteractionEditorProps) {
  const { interactions } = useServices();
  const { run, isRunning } = useCommand();
  const [shown] = useState(interaction);
  const [kind, setKind] = useState(interaction.kind);
  const [day, setDay] = useState(interaction.day);
  const [direction, setDirection] = useState<Direction>(interaction.direction);
  const [answered, setAnswered] = useState(interaction.answered ?? false);
  const [text, setText] = useState(interaction.text ?? '');
  const save = () =>
    void run(async () => {
      const said = answered === (shown.answered ?? false) ? shown.answered : answered;
      const all = { kind, day, direction, answered: said, text: text.trim() || undefined };
      // Only what was changed here: another window may have put the rest right meanwhile.
      const changes = Object.fromEntries(
        Object.entries(all).filter(([name, value]) => Reflect.get(shown, name) !== value),
      );
      if (Object.keys(changes).length > 0) {
        toastWithUndo(t('interaction.changed'), await interactions.edit(shown.id, changes));
      }
      onDone();
    });
  return (
    <form
      aria-label={t('interaction.editing')}
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Select
        label={t('interaction.whatHappened')}
        options={interactionKinds.map((value) => ({ value, text: t(`interaction.kind.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <PastDayField label={t('interaction.when')} value={day} onChange={setDay} />
      <Select
        label={t('interaction.who')}
        options={directions.map((value) => ({ value, text: t(`interaction.direction.${value}`) }))}
        value={direction}
        onChange={setDirection}
      />
      <Switch isSelected={answered} onChange={setAnswered}>
        {t('interaction.answered')}
      </Switch>
      <TextArea label={t('interaction.note')} value={text} onChange={setText} />
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
