import { saveKey, modKey } from '@/components/shell/mod-key';
import { useServices } from '@/components/shell/services-context';
import { toastWithUndo, useCommand } from '@/components/shell/use-command';
import { useDraft } from '@/components/shell/use-draft';
import { Button } from '@/components/ui/button';
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
  const { run, isRunning } = useCommand();
  const draft = useDraft(`commitment:${origin ?? contactId}`);
  const today = clock.today();
  const { text = '', dueOn: chosen } = draft.values;
  const owner = draft.values.owner === 'them' ? 'them' : 'me';
  const reading = useReadPromise(text, today);
  const dueOn = chosen ?? reading.dueOn ?? '';
  const save = () =>
    void run(async () => {
      // A day chosen by hand stays beside the words; a day read from them is taken out of them.
      const words = chosen === undefined ? reading.text : text;
      const day = dueOn === '' ? undefined : dueOn;
      const added = await commitments.add({ contactId, owner, text: words, dueOn: day, origin });
      if (!added) return;
      await draft.clear();
      const said = day
        ? t('commitment.added', { day: formatDay(day, today) })
        : t('commitment.addedNoDay');
      toastWithUndo(said, added.undo);
      if (added.capped) showToast({ message: t('errors.textCapped') });
      onDone?.();
    });
  return (
    <form
      aria-label={t('commitment.title')}
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone?.();
        if (saveKey(event)) save();
      }}
    >
      <SegmentedControl
        label={t('commitment.owner')}
        isLabelHidden
        options={[
          { value: 'me', text: t('commitment.mine') },
          { value: 'them', text: t('commitment.theirs') },
        ]}
        value={owner}
        onChange={(value) => draft.set('owner', value)}
      />
      <TextField
        label={t(owner === 'me' ? 'commitment.mine' : 'commitment.theirs')}
        isLabelHidden
        placeholder={t(owner === 'me' ? 'commitment.whatMine' : 'commitment.whatTheirs')}
        value={text}
        onChange={(value) => draft.set('text', value)}
      />
      {text.trim() !== '' && (
        <>
          <DayField
            label={t('commitment.dueDay')}
            hint={dueOn === '' ? t('commitment.noDay') : formatDay(dueOn, today)}
            min={today}
            value={dueOn}
            onChange={(day) => draft.set('dueOn', day)}
            quickDays={[
              { label: t('commitment.tomorrow'), day: addDays(today, 1) },
              { label: t('commitment.inAWeek'), day: addDays(today, 7) },
            ]}
          />
          <div>
            <Button
              type="submit"
              size="sm"
              variant="primary"
              keyHint={`${modKey}+Enter`}
              isPending={isRunning}
            >
              {t('commitment.add')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
