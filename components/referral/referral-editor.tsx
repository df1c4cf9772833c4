import { PastDayField } from '@/components/interaction/past-day-field';
import { EditorForm } from '@/components/shell/editor-form';
import { useServices } from '@/components/shell/services-context';
import { toastWithUndo } from '@/components/shell/use-command';
import { useEditor } from '@/components/shell/use-editor';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Referral } from '@/lib/domain/referral/referral';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

/** A stage has no id of its own; its place is what the edit names. */
const dayAt = (place: number) => `day:${String(place)}`;

type ReferralEditorProps = { referral: Referral; today: LocalDate; onDone: () => void };

/** Puts an introduction right: what it is about, the note, the worth, the day of each stage. */
export function ReferralEditor({ referral, today, onDone }: ReferralEditorProps) {
  const { referrals } = useServices();
  const editor = useEditor(`edit:${referral.id}`, onDone);
  const { values, set } = editor;
  const stored = { need: referral.need, text: referral.text, value: referral.value?.toString() };
  const shown = (field: keyof typeof stored) => values[field] ?? stored[field] ?? '';
  const save = async () => {
    const undos: (() => Promise<unknown>)[] = [];
    const value = Number.parseFloat(shown('value').replace(',', '.'));
    undos.push(
      await referrals.edit(referral.id, {
        need: shown('need'),
        text: shown('text'),
        value: Number.isFinite(value) && value >= 0 ? value : undefined,
      }),
    );
    for (const [place, { day: before }] of referral.stages.entries()) {
      const day = values[dayAt(place)];
      if (day === undefined || day === before) continue;
      undos.push(await referrals.edit(referral.id, { stageDay: { place, day } }));
    }
    toastWithUndo(t('referral.changed'), async () => {
      for (const undo of undos.toReversed()) await undo();
    });
  };
  return (
    <EditorForm editor={editor} label={t('referral.edit')} size="sm" onSave={save}>
      <TextArea
        label={t('referral.form.need')}
        rows={1}
        value={shown('need')}
        onChange={(value) => set('need', value)}
      />
      <TextArea
        label={t('referral.text')}
        value={shown('text')}
        onChange={(value) => set('text', value)}
      />
      <TextField
        label={t('referral.value')}
        inputMode="decimal"
        value={shown('value')}
        onChange={(value) => set('value', value)}
      />
      {referral.stages.map(({ stage, day }, place) => (
        <PastDayField
          key={`${stage}-${String(place)}`}
          label={t('referral.stageOn', {
            stage: t(`referral.stage.${stage}`),
            day: formatDay(day, today),
          })}
          value={values[dayAt(place)] ?? day}
          onChange={(chosen) => set(dayAt(place), chosen)}
        />
      ))}
    </EditorForm>
  );
}
