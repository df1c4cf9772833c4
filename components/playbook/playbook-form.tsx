import { ArrowUp, Trash2 } from 'lucide-react';
import { EditorForm } from '@/components/shell/editor-form';
import { toastWithUndo } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { type Playbook, playbookLimits, type PlaybookStep } from '@/lib/domain/playbook/playbook';
import { createPlaybookEditor } from '@/lib/services/playbook-editor';
import { t } from '@/lib/strings/strings';
import { usePlaybookEditor } from './use-playbook-editor';

type PlaybookFormProps = { playbook: Playbook; onDone: () => void };

/** Changes a playbook of one's own: its words, its steps, their order and their days. */
export function PlaybookForm({ playbook, onDone }: PlaybookFormProps) {
  const service = useService(createPlaybookEditor);
  const { editor, name, purpose, steps, change } = usePlaybookEditor(playbook, onDone);
  const isWhole = name.trim() !== '' && steps.some(({ title }) => title.trim() !== '');
  const save = async () =>
    toastWithUndo(t('playbook.saved'), await service.save(playbook.id, { name, purpose, steps }));
  const setStep = (at: number, fields: Partial<PlaybookStep>) =>
    change({ steps: steps.map((step, index) => (index === at ? { ...step, ...fields } : step)) });
  const moveUp = (at: number) =>
    change({
      steps: [
        ...steps.slice(0, at - 1),
        ...steps.slice(at - 1, at + 1).toReversed(),
        ...steps.slice(at + 1),
      ],
    });
  return (
    <EditorForm
      editor={editor}
      label={t('playbook.edit')}
      size="sm"
      isWhole={isWhole}
      onSave={save}
    >
      <TextField
        label={t('playbook.name')}
        value={name}
        onChange={(value) => change({ name: value })}
        error={editor.isTried && !isWhole ? t('playbook.needed') : undefined}
      />
      <TextArea
        label={t('playbook.purpose')}
        isOptional
        rows={1}
        value={purpose}
        onChange={(value) => change({ purpose: value })}
      />
      <ol className="flex flex-col gap-3">
        {steps.map((step, at) => (
          <li key={step.id} className="flex flex-col gap-1 border-t border-line pt-2">
            <div className="flex items-end gap-1">
              <div className="min-w-0 grow">
                <TextField
                  label={t('playbook.step', { count: at + 1 })}
                  value={step.title}
                  onChange={(title) => setStep(at, { title })}
                />
              </div>
              <div className="w-24 shrink-0">
                <TextField
                  label={t(at === 0 ? 'playbook.afterStart' : 'playbook.after')}
                  inputMode="numeric"
                  value={String(step.offsetDays)}
                  onChange={(value) => setStep(at, { offsetDays: daysIn(value) })}
                />
              </div>
              <IconButton
                label={t('playbook.up', { count: at + 1 })}
                icon={<ArrowUp />}
                isDisabled={at === 0}
                onPress={() => moveUp(at)}
              />
              <IconButton
                label={t('playbook.removeStep', { count: at + 1 })}
                icon={<Trash2 />}
                isDisabled={steps.length === 1}
                onPress={() => change({ steps: steps.filter((_, index) => index !== at) })}
              />
            </div>
          </li>
        ))}
      </ol>
      <div>
        <Button
          size="sm"
          isDisabled={steps.length >= playbookLimits.steps}
          onPress={() => change({ steps: [...steps, service.newStep('', 7)] })}
        >
          {t('playbook.addStep')}
        </Button>
      </div>
    </EditorForm>
  );
}

const daysIn = (text: string): number => Math.min(3650, Number(text.replace(/\D/g, '')) || 0);
