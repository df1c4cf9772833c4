import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { showToast } from '@/components/ui/toast-queue';
import { t } from '@/lib/strings/strings';
import { modKey, saveKey } from './mod-key';
import { useCommand } from './use-command';
import { useDraft } from './use-draft';

type NewTextProps = {
  /** What the draft is kept under. */
  scope: string;
  label: string;
  look?: 'plain' | 'quote';
  saveLabel: string;
  /** Null: there was nothing to save. `capped`: the text was longer than there is room for. */
  onSave: (text: string) => Promise<{ capped: boolean } | null>;
};

/** One line that grows: type, save with one key. The words are a draft until then. */
export function NewText({ scope, label, look = 'plain', saveLabel, onSave }: NewTextProps) {
  const { run, isRunning } = useCommand();
  const draft = useDraft(scope);
  const text = draft.values.text ?? '';
  const save = () =>
    void run(async () => {
      const saved = await onSave(text);
      if (!saved) return;
      await draft.clear({ text });
      if (saved.capped) showToast({ message: t('errors.textCapped') });
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (saveKey(event)) save();
      }}
    >
      <TextArea
        label={label}
        isLabelHidden
        placeholder={label}
        look={look}
        rows={1}
        value={text}
        onChange={(value) => draft.set('text', value)}
      />
      {text.trim() !== '' && (
        <div className="mt-1.5">
          <Button
            type="submit"
            size="sm"
            variant="primary"
            keyHint={`${modKey}+Enter`}
            isPending={isRunning}
          >
            {saveLabel}
          </Button>
        </div>
      )}
    </form>
  );
}
