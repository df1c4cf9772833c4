import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { composerParts, type PhraseSet } from '@/lib/domain/composer/phrases';
import { createComposerService } from '@/lib/services/composer-service';
import { t } from '@/lib/strings/strings';
import { useState } from 'react';

const fields = '{first name} {name} {remark} {liked} {company} {my promise} {their promise}';

/** The phrases a draft is made of, each to be put in one's own words (P3). */
export function PhraseEditor({ set }: { set: PhraseSet }) {
  const service = useService(createComposerService);
  const [phrases, setPhrases] = useState(set.phrases);
  const save = () =>
    void attempt(async () =>
      toastWithUndo(t('composer.savedPhrases'), await service.savePhrases({ ...set, phrases })),
    );
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className="text-caption text-faint">{t('composer.phrasesHint', { fields })}</p>
      {composerParts.map((part) => (
        <TextArea
          key={part}
          label={t(`composer.part.${part}`)}
          rows={1}
          value={phrases[part] ?? ''}
          onChange={(text) => setPhrases({ ...phrases, [part]: text })}
        />
      ))}
      <div>
        <Button type="submit" size="sm" variant="primary">
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}
