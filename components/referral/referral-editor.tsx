import { useState } from 'react';
import { PastDayField } from '@/components/interaction/past-day-field';
import { saveKey } from '@/components/shell/mod-key';
import { useServices } from '@/components/shell/services-context';
import { toastWithUndo, useCommand } from '@/components/shell/use-command';
import { useDraft } from '@/components/shell/use-draft';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Referral } from '@/lib/domain/referral/referral';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

type ReferralEditorProps = { referral: Referral; today: LocalDate; onDone: () => void };

/** Puts an introduction right: what it is about, the note, the worth, the day of each stage. */
export function ReferralEditor({ referral, today, onDone }: ReferralEditorProps) {
  const { referrals } = useServices();
  const { run, isRunning } = useCommand();
  const draft = useDraft(`edit:${referral.id}`);
  const { values } = draft;
  const [days, setDays] = useState<Record<number, LocalDate>>({});
  const stored = { need: referral.need, text: referral.text, value: referral.value?.toString() };
  const shown = (field: keyof typeof stored) => values[field] ?? stored[field] ?? '';
  const giveUp = () => void draft.clear().then(onDone);
  const save = () =>
    void run(async () => {
      const undos: (() => Promise<unknown>)[] = [];
      const value = Number.parseFloat(shown('value').replace(',', '.'));
      undos.push(
        await referrals.edit(referral.id, {
          need: shown('need'),
          text: shown('text'),
          value: Number.isFinite(value) && value >= 0 ? value : undefined,
        }),
      );
      for (const [place, day] of Object.entries(days)) {
        const stageDay = { place: Number(place), day };
        undos.push(await referrals.edit(referral.id, { stageDay }));
      }
      await draft.clear();
      toastWithUndo(t('referral.changed'), async () => {
        for (const undo of undos.toReversed()) await undo();
      });
      onDone();
    });
  return (
    <form
      aria-label={t('referral.edit')}
      className="flex flex-col gap-2 print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        // Closes and keeps the words as a draft; only Cancel throws them away.
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onDone();
        if (saveKey(event)) save();
      }}
    >
      <TextArea
        label={t('referral.form.need')}
        rows={1}
        value={shown('need')}
        onChange={(value) => draft.set('need', value)}
      />
      <TextArea
        label={t('referral.text')}
        value={shown('text')}
        onChange={(value) => draft.set('text', value)}
      />
      <TextField
        label={t('referral.value')}
        inputMode="decimal"
        value={shown('value')}
        onChange={(value) => draft.set('value', value)}
      />
      {referral.stages.map(({ stage, day }, place) => (
        <PastDayField
          // A stage has no id of its own; its place is what the edit names.
          key={`${stage}-${String(place)}`}
          label={t('referral.stageOn', {
            stage: t(`referral.stage.${stage}`),
            day: formatDay(day, today),
          })}
          value={days[place] ?? day}
          onChange={(chosen) => setDays({ ...days, [place]: chosen })}
        />
      ))}
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('common.save')}
        </Button>
        <Button variant="ghost" onPress={giveUp}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
