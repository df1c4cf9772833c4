import { EditorForm } from '@/components/shell/editor-form';
import { toastWithUndo } from '@/components/shell/use-command';
import { useEditing } from '@/components/shell/use-editing';
import { useEditor } from '@/components/shell/use-editor';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { TextArea } from '@/components/ui/text-area';
import { questionsOf } from '@/lib/domain/question/first-questions';
import { createComposerService } from '@/lib/services/composer-service';
import { t } from '@/lib/strings/strings';
import { useOwnWords } from './use-own-words';

/** Questions that open a story, a need, an offer (P6); a person's own when they wrote some. */
export function Questions() {
  const { questions } = useOwnWords();
  const { isEditing, edit, done, editRef } = useEditing();
  const shown = questionsOf(questions);
  return (
    <Disclosure title={t('composer.questions')}>
      {isEditing ? (
        <QuestionEditor shown={shown} onDone={done} />
      ) : (
        <div className="flex flex-col items-start gap-2">
          <ul className="list-disc ps-5 text-soft">
            {shown.map((question) => (
              <li key={question} dir="auto">
                {question}
              </li>
            ))}
          </ul>
          <Button size="sm" onPress={edit} ref={editRef}>
            {t('common.edit')}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}

function QuestionEditor({ shown, onDone }: { shown: readonly string[]; onDone: () => void }) {
  const service = useService(createComposerService);
  const editor = useEditor('questions', onDone);
  const lines = editor.values.lines ?? shown.join('\n');
  const save = async () =>
    toastWithUndo(t('composer.savedQuestions'), await service.saveQuestions(lines));
  return (
    <EditorForm editor={editor} size="sm" onSave={save}>
      <TextArea
        label={t('composer.editQuestions')}
        hint={t('composer.questionsHint')}
        value={lines}
        onChange={(value) => editor.set('lines', value)}
        rows={6}
      />
    </EditorForm>
  );
}
