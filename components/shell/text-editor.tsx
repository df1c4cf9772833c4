import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { showToast } from '@/components/ui/toast-queue';
import { t } from '@/lib/strings/strings';
import { saveKey } from './mod-key';
import { attempt, toastWithUndo, useCommand } from './use-command';
import { useDraft } from './use-draft';

type TextEditorProps = {
  /** What the draft is kept under. */
  scope: string;
  label: string;
  text: string;
  look?: 'plain' | 'quote';
  onSave: (change: { seen: string; value: string }) => Promise<{ overwrote?: string }>;
  onDone: () => void;
};

/** Changes a text in its place. What another window wrote meanwhile is kept and can be put back. */
export function TextEditor(props: TextEditorProps) {
  const { scope, label, text, look = 'plain', onSave, onDone } = props;
  const { run, isRunning } = useCommand();
  const draft = useDraft(scope);
  const value = draft.values.text ?? text;
  const change = (words: string) => {
    if (draft.values.seen === undefined) draft.set('seen', text);
    draft.set('text', words);
  };
  const giveUp = () => void draft.clear().then(onDone);
  const save = () =>
    void run(async () => {
      const { overwrote } = await onSave({ seen: draft.values.seen ?? text, value });
      await draft.clear();
      if (overwrote !== undefined) {
        showToast({
          message: t('contact.textAlsoChanged'),
          action: {
            label: t('contact.useOther'),
            onAction: () => void attempt(() => onSave({ seen: value, value: overwrote })),
          },
        });
      } else if (value.trim() !== text) {
        const takeBack = async () => void (await onSave({ seen: value.trim(), value: text }));
        toastWithUndo(t('contact.textSaved'), takeBack);
      }
      onDone();
    });
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        // Closes and keeps the words as a draft; only Cancel throws them away.
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onDone();
        if (saveKey(event)) save();
      }}
    >
      <TextArea label={label} isLabelHidden look={look} value={value} onChange={change} autoFocus />
      <div className="flex gap-2">
        <Button type="submit" size="sm" variant="primary" isPending={isRunning}>
          {t('common.save')}
        </Button>
        <Button size="sm" variant="ghost" onPress={giveUp}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
