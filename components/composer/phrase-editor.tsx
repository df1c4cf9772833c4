import { useCircles } from '@/components/people/use-circles';
import { EditorForm } from '@/components/shell/editor-form';
import { toastWithUndo } from '@/components/shell/use-command';
import { useEditor } from '@/components/shell/use-editor';
import { useService } from '@/components/shell/use-service';
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
  const [chosen, setChosen] = useState<string>();
  const circleId = chosen ?? phrasesFor(own, language, circleIds).circleId ?? everybody;
  const editor = useEditor(`phrases:${language}:${circleId}`, undefined, 'whole');
  const kept = phrasesFor(own, language, circleId === everybody ? [] : [circleId]).phrases;
  const phrases = { ...kept, ...editor.values };
  const save = async () => {
    const circle = circleId === everybody ? undefined : circleId;
    const set = phrasesToKeep(own, language, phrases, circle);
    toastWithUndo(t('composer.savedPhrases'), await service.savePhrases(set));
  };
  const circles = circleIds.flatMap((id) => {
    const circle = byId.get(id);
    return circle ? [{ value: id, text: circle.name }] : [];
  });
  return (
    <EditorForm editor={editor} size="sm" onSave={save}>
      <p className="text-caption text-faint">{t('composer.phrasesHint', { fields })}</p>
      {circles.length > 0 && (
        <Select
          label={t('composer.phrasesFor')}
          options={[{ value: everybody, text: t('composer.everybody') }, ...circles]}
          value={circleId}
          onChange={setChosen}
        />
      )}
      {composerParts.map((part) => (
        <TextArea
          key={part}
          label={t(`composer.part.${part}`)}
          rows={1}
          value={phrases[part] ?? ''}
          onChange={(text) => editor.set(part, text)}
        />
      ))}
    </EditorForm>
  );
}
