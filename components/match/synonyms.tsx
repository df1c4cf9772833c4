import { useService } from '@/components/shell/use-service';
import { createMatchService } from '@/lib/services/match-service';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useDraft } from '@/components/shell/use-draft';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';
import type { MatchChoice } from '@/lib/domain/match/match-choice';
import { t } from '@/lib/strings/strings';

/** Words that mean the same to the user, taught once and used for every match. */
export function Synonyms({ choices }: { choices: readonly MatchChoice[] }) {
  const matches = useService(createMatchService);
  const draft = useDraft('synonyms');
  const text = draft.values.text ?? '';
  const words = text.split(/[,;،、]/u).filter((word) => word.trim() !== '');
  const groups = choices.flatMap((choice) => (choice.type === 'synonyms' ? [choice] : []));
  const teach = () =>
    void attempt(async () => {
      const undo = await matches.teach(words);
      if (!undo) return;
      await draft.clear();
      toastWithUndo(t('giving.match.synonymsSaved', { words: words.join(', ') }), undo);
    });
  return (
    <Section title={t('giving.match.synonyms')}>
      <form
        className="flex flex-wrap items-start gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          teach();
        }}
      >
        <div className="min-w-48 grow basis-0">
          <TextField
            label={t('giving.match.synonyms')}
            isLabelHidden
            hint={t('giving.match.synonymsHint')}
            value={text}
            onChange={(value) => draft.set('text', value)}
          />
        </div>
        <Button type="submit" isDisabled={words.length < 2}>
          {t('giving.match.addSynonyms')}
        </Button>
      </form>
      {groups.length > 0 && (
        <ul className="flex flex-wrap gap-1">
          {groups.map((choice) => (
            <li key={choice.id} className="max-w-full">
              <Chip
                onRemove={() =>
                  void attempt(async () =>
                    toastWithUndo(t('giving.match.synonymsGone'), await matches.forget(choice)),
                  )
                }
              >
                {choice.words.join(' = ')}
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
