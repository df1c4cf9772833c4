import { TextArea } from '@/components/ui/text-area';
import { showToast } from '@/components/ui/toast-queue';
import { t } from '@/lib/strings/strings';
import { EditorForm } from './editor-form';
import { attempt, toastWithUndo } from './use-command';
import { useEditor } from './use-editor';

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
  const editor = useEditor(scope, onDone);
  const { values, set } = editor;
  const value = values.text ?? text;
  const change = (words: string) => {
    if (values.seen === undefined) set('seen', text);
    set('text', words);
  };
  const save = async () => {
    const { overwrote } = await onSave({ seen: values.seen ?? text, value });
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
  };
  return (
    <EditorForm editor={editor} size="sm" onSave={save}>
      <TextArea label={label} isLabelHidden look={look} value={value} onChange={change} />
    </EditorForm>
  );
}
