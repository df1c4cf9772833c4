import { useServices } from '@/components/shell/services-context';
import { EditorForm } from '@/components/shell/editor-form';
import { toastWithUndo } from '@/components/shell/use-command';
import { useEditor } from '@/components/shell/use-editor';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { readAnnualDate } from '@/lib/domain/cadence/read-annual-date';
import { t } from '@/lib/strings/strings';
import { MonthDayFields } from './month-day-fields';
import { dateKinds } from './date-kind-name';

type DateFormProps = { contactId: string; onDone: () => void };

/** Adds a day that comes back each year; the year only if it is known. */
export function DateForm({ contactId, onDone }: DateFormProps) {
  const { annualDates } = useServices();
  const editor = useEditor(`date:${contactId}`, onDone);
  const { values, set } = editor;
  const { day = '', month = '', year = '', name = '' } = values;
  const kind = dateKinds.find((each) => each === values.kind) ?? 'birthday';
  const date = readAnnualDate({ kind: kind === 'own' ? name : kind, day, month, year });
  const save = async () => {
    if (!date) return;
    const undo = await annualDates.add(contactId, date);
    const said = kind === 'own' ? name : t(`occasion.kinds.${kind}`);
    toastWithUndo(t('occasion.dateAdded', { kind: said }), undo);
  };
  return (
    <EditorForm
      editor={editor}
      label={t('occasion.addDate')}
      saveLabel={t('occasion.kept')}
      look="card"
      size="sm"
      isWhole={date !== undefined}
      onSave={save}
    >
      <Select
        label={t('occasion.dateKind')}
        options={dateKinds.map((value) => ({ value, text: t(`occasion.kinds.${value}`) }))}
        value={kind}
        onChange={(value) => set('kind', value)}
      />
      {kind === 'own' && (
        <TextField
          label={t('occasion.kindName')}
          value={name}
          onChange={(value) => set('name', value)}
        />
      )}
      <MonthDayFields
        day={day}
        month={month}
        onChange={set}
        error={editor.isTried && !date ? t('occasion.noSuchDay') : undefined}
      />
      <TextField
        label={t('occasion.year')}
        hint={t('occasion.yearHint')}
        isOptional
        inputMode="numeric"
        value={year}
        onChange={(value) => set('year', value)}
      />
    </EditorForm>
  );
}
