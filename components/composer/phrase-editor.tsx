import { useCircles } from '@/components/people/use-circles';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import {
  type ComposerLanguage,
  composerParts,
  phrasesFor,
  phrasesToKeep,
  type PhraseSet,
} from '@/lib/domain/composer/phrases';
import { createComposerService } from '@/lib/services/composer-service';
import { t } from '@/lib/strings/strings';
import { useState } from 'react';

const fields = '{first name} {name} {remark} {liked} {company} {my promise} {their promise}';
const everybody = '';

type PhraseEditorProps = {
  own: readonly PhraseSet[];
  language: ComposerLanguage;
  /** The circles of the person written to: phrases may be for one of them alone. */
  circleIds: readonly string[];
};

/** The phrases a draft is made of, each to be put in one's own words, for all or for a circle (P3). */
export function PhraseEditor({ own, language, circleIds }: PhraseEditorProps) {
  const service = useService(createComposerService);
  const { byId } = useCircles();
  const [circleId, setCircleId] = useState(
    phrasesFor(own, language, circleIds).circleId ?? everybody,
  );
  const of = (id: string) => phrasesFor(own, language, id === everybody ? [] : [id]).phrases;
  const [phrases, setPhrases] = useState(() => of(circleId));
  const choose = (id: string) => {
    setCircleId(id);
    setPhrases(of(id));
  };
  const save = () =>
    void attempt(async () => {
      const circle = circleId === everybody ? undefined : circleId;
      const set = phrasesToKeep(own, language, phrases, circle);
      toastWithUndo(t('composer.savedPhrases'), await service.savePhrases(set));
    });
  const circles = circleIds.flatMap((id) => {
    const circle = byId.get(id);
    return circle ? [{ value: id, text: circle.name }] : [];
  });
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className="text-caption text-faint">{t('composer.phrasesHint', { fields })}</p>
      {circles.length > 0 && (
        <Select
          label={t('composer.phrasesFor')}
          options={[{ value: everybody, text: t('composer.everybody') }, ...circles]}
          value={circleId}
          onChange={choose}
        />
      )}
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
