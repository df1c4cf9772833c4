import { useState } from 'react';
import { useServices } from '@/components/shell/services-context';
import { toastWithUndo, useCommand } from '@/components/shell/use-command';
import { useDraft } from '@/components/shell/use-draft';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { readAnnualDate } from '@/lib/domain/cadence/read-annual-date';
import { t } from '@/lib/strings/strings';
import { MonthDayFields } from './month-day-fields';

/** The kinds with a sentence of their own; `own` is named by the user. */
export const dateKinds = ['birthday', 'work', 'first-purchase', 'own'] as const;

type DateFormProps = { contactId: string; onDone: () => void };

/** Adds a day that comes back each year; the year only if it is known. */
export function DateForm({ contactId, onDone }: DateFormProps) {
  const { annualDates } = useServices();
  const { run, isRunning } = useCommand();
  const draft = useDraft(`date:${contactId}`);
  const [isMissing, setMissing] = useState(false);
  const { day = '', month = '', year = '', name = '' } = draft.values;
  const kind = dateKinds.find((each) => each === draft.values.kind) ?? 'birthday';
  const save = () => {
    const date = readAnnualDate({ kind: kind === 'own' ? name : kind, day, month, year });
    setMissing(date === undefined);
    if (!date) return;
    void run(async () => {
      const undo = await annualDates.add(contactId, date);
      await draft.clear();
      const said = kind === 'own' ? name : t(`occasion.kinds.${kind}`);
      toastWithUndo(t('occasion.dateAdded', { kind: said }), undo);
      onDone();
    });
  };
  return (
    <form
      aria-label={t('occasion.addDate')}
      className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-3"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <Select
        label={t('occasion.dateKind')}
        options={dateKinds.map((value) => ({ value, text: t(`occasion.kinds.${value}`) }))}
        value={kind}
        onChange={(value) => draft.set('kind', value)}
      />
      {kind === 'own' && (
        <TextField
          label={t('occasion.kindName')}
          value={name}
          onChange={(value) => draft.set('name', value)}
        />
      )}
      <MonthDayFields
        day={day}
        month={month}
        onChange={draft.set}
        error={isMissing ? t('occasion.noSuchDay') : undefined}
      />
      <TextField
        label={t('occasion.year')}
        hint={t('occasion.yearHint')}
        isOptional
        inputMode="numeric"
        value={year}
        onChange={(value) => draft.set('year', value)}
      />
      <div className="flex gap-2">
        <Button type="submit" size="sm" variant="primary" isPending={isRunning}>
          {t('occasion.kept')}
        </Button>
        <Button size="sm" variant="ghost" onPress={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
