import { EditorForm } from '@/components/shell/editor-form';
import { useEditor } from '@/components/shell/use-editor';
import { TextField } from '@/components/ui/text-field';
import { t } from '@/lib/strings/strings';

type RenameFormProps = {
  /** What the draft is kept under. */
  scope: string;
  name: string;
  onRename: (name: string) => Promise<void>;
  onDone: () => void;
};

/** Another name, in its place. */
export function RenameForm({ scope, name, onRename, onDone }: RenameFormProps) {
  const editor = useEditor(scope, onDone);
  const value = editor.values.name ?? name;
  const words = value.trim();
  const save = async () => {
    if (words !== name) await onRename(words);
  };
  return (
    <EditorForm editor={editor} size="sm" isWhole={words !== ''} onSave={save}>
      <TextField
        label={t('circle.name')}
        value={value}
        onChange={(typed) => editor.set('name', typed)}
      />
    </EditorForm>
  );
}
