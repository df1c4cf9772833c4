import { TextArea } from '@/components/ui/text-area';
import { showToast } from '@/components/ui/toast-queue';
import { t } from '@/lib/strings/strings';
import { EditorForm } from './editor-form';
import { useEditor } from './use-editor';

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
  const editor = useEditor(scope);
  const text = editor.values.text ?? '';
  const save = async () => {
    const saved = await onSave(text);
    if (saved?.capped) showToast({ message: t('errors.textCapped') });
    return saved !== null;
  };
  return (
    <EditorForm
      editor={editor}
      size="sm"
      saveLabel={saveLabel}
      isWhole={text.trim() !== ''}
      onSave={save}
    >
      <TextArea
        label={label}
        isLabelHidden
        placeholder={label}
        look={look}
        rows={1}
        value={text}
        onChange={(value) => editor.set('text', value)}
      />
    </EditorForm>
  );
}
