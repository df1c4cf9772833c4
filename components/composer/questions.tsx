import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { TextArea } from '@/components/ui/text-area';
import { questionsOf } from '@/lib/domain/question/first-questions';
import { createComposerService } from '@/lib/services/composer-service';
import { t } from '@/lib/strings/strings';
import { useState } from 'react';
import { useOwnWords } from './use-own-words';

/** Questions that open a story, a need, an offer (P6); a person's own when they wrote some. */
export function Questions() {
  const service = useService(createComposerService);
  const { questions } = useOwnWords();
  const [lines, setLines] = useState<string | null>(null);
  const shown = questionsOf(questions);
  const save = () =>
    void attempt(async () => {
      const undo = await service.saveQuestions(lines ?? '');
      setLines(null);
      toastWithUndo(t('composer.savedQuestions'), undo);
    });
  return (
    <Disclosure title={t('composer.questions')}>
      {lines === null ? (
        <div className="flex flex-col items-start gap-2">
          <ul className="list-disc ps-5 text-soft">
            {shown.map((question) => (
              <li key={question} dir="auto">
                {question}
              </li>
            ))}
          </ul>
          <Button size="sm" onPress={() => setLines(shown.join('\n'))}>
            {t('common.edit')}
          </Button>
        </div>
      ) : (
        <form
          className="flex flex-col gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextArea
            label={t('composer.editQuestions')}
            hint={t('composer.questionsHint')}
            value={lines}
            onChange={setLines}
            rows={6}
          />
          <div>
            <Button type="submit" size="sm" variant="primary">
              {t('common.save')}
            </Button>
          </div>
        </form>
      )}
    </Disclosure>
  );
}
