import { EditorForm } from '@/components/shell/editor-form';
import { useServices } from '@/components/shell/services-context';
import { toastWithUndo } from '@/components/shell/use-command';
import { useEditor } from '@/components/shell/use-editor';
import { DayField } from '@/components/ui/day-field';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { TextField } from '@/components/ui/text-field';
import { showToast } from '@/components/ui/toast-queue';
import { addDays } from '@/lib/domain/calendar/add-days';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';
import { useReadPromise } from './use-read-promise';

type NewCommitmentProps = {
  contactId: string;
  /** The interaction it was made in. */
  origin?: string;
  onDone?: () => void;
};

/** "the deck by Friday": type it, see the day it means, keep it (P4). */
export function NewCommitment({ contactId, origin, onDone }: NewCommitmentProps) {
  const { commitments, clock } = useServices();
  const editor = useEditor(`commitment:${origin ?? contactId}`, onDone);
  const { values, set } = editor;
  const today = clock.today();
  const { text = '', dueOn: chosen } = values;
  const owner = values.owner === 'them' ? 'them' : 'me';
  const reading = useReadPromise(text, today);
  const dueOn = chosen ?? reading.dueOn ?? '';
  const save = async () => {
    // A day chosen by hand stays beside the words; a day read from them is taken out of them.
    const words = chosen === undefined ? reading.text : text;
    const day = dueOn === '' ? undefined : dueOn;
    const added = await commitments.add({ contactId, owner, text: words, dueOn: day, origin });
    if (!added) return false;
    const said = day
      ? t('commitment.added', { day: formatDay(day, today) })
      : t('commitment.addedNoDay');
    toastWithUndo(said, added.undo);
    if (added.capped) showToast({ message: t('errors.textCapped') });
    return true;
  };
  return (
    <EditorForm
      editor={editor}
      label={t('commitment.title')}
      saveLabel={t('commitment.add')}
      size="sm"
      isWhole={text.trim() !== ''}
      onSave={save}
    >
      <SegmentedControl
        label={t('commitment.owner')}
        isLabelHidden
        options={[
          { value: 'me', text: t('commitment.mine') },
          { value: 'them', text: t('commitment.theirs') },
        ]}
        value={owner}
        onChange={(value) => set('owner', value)}
      />
      <TextField
        label={t(owner === 'me' ? 'commitment.mine' : 'commitment.theirs')}
        isLabelHidden
        placeholder={t(owner === 'me' ? 'commitment.whatMine' : 'commitment.whatTheirs')}
        value={text}
        onChange={(value) => set('text', value)}
      />
      {text.trim() !== '' && (
        <DayField
          label={t('commitment.dueDay')}
          hint={dueOn === '' ? t('commitment.noDay') : formatDay(dueOn, today)}
          min={today}
          value={dueOn}
          onChange={(day) => set('dueOn', day)}
          quickDays={[
            { label: t('commitment.tomorrow'), day: addDays(today, 1) },
            { label: t('commitment.inAWeek'), day: addDays(today, 7) },
          ]}
        />
      )}
    </EditorForm>
  );
}
