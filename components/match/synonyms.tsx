import { LineForm } from '@/components/shell/line-form';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useEditor } from '@/components/shell/use-editor';
import { useService } from '@/components/shell/use-service';
import { Chip } from '@/components/ui/chip';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';
import type { MatchChoice } from '@/lib/domain/match/match-choice';
import { createMatchService } from '@/lib/services/match-service';
import { t } from '@/lib/strings/strings';

/** Words that mean the same to the user, taught once and used for every match. */
export function Synonyms({ choices }: { choices: readonly MatchChoice[] }) {
  const matches = useService(createMatchService);
  const editor = useEditor('synonyms');
  const text = editor.values.text ?? '';
  const words = text.split(/[,;،、]/u).filter((word) => word.trim() !== '');
  const groups = choices.flatMap((choice) => (choice.type === 'synonyms' ? [choice] : []));
  const teach = async () => {
    const undo = await matches.teach(words);
    if (!undo) return false;
    toastWithUndo(t('giving.match.synonymsSaved', { words: words.join(', ') }), undo);
    return true;
  };
  return (
    <Section title={t('giving.match.synonyms')}>
      <LineForm
        editor={editor}
        saveLabel={t('giving.match.addSynonyms')}
        isWhole={words.length >= 2}
        onSave={teach}
      >
        <TextField
          label={t('giving.match.synonyms')}
          isLabelHidden
          hint={t('giving.match.synonymsHint')}
          value={text}
          onChange={(value) => editor.set('text', value)}
        />
      </LineForm>
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
