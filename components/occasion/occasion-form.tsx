import { EditorForm } from '@/components/shell/editor-form';
import { toastWithUndo } from '@/components/shell/use-command';
import { useEditor } from '@/components/shell/use-editor';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { readAnnualDate } from '@/lib/domain/cadence/read-annual-date';
import { interactionKinds } from '@/lib/domain/interaction/interaction-kind';
import type { OccasionDay } from '@/lib/domain/occasion/occasion';
import { createGroupService } from '@/lib/services/group-service';
import { createOccasionService } from '@/lib/services/occasion-service';
import { t } from '@/lib/strings/strings';
import { MonthDayFields } from './month-day-fields';

const which = ['new-year', 'thanksgiving', 'own'] as const;
const known: Record<'new-year' | 'thanksgiving', OccasionDay> = {
  'new-year': { month: 1, day: 1 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
};
/** What one sends to many. */
const sendable = interactionKinds.filter((kind) =>
  ['card', 'handwritten-note', 'gift', 'message', 'email'].includes(kind),
);

/** Puts an occasion into the calendar: its day, what one sends, and a circle if there is one. */
export function OccasionForm({ onDone }: { onDone: () => void }) {
  const occasions = useService(createOccasionService);
  const groups = useService(createGroupService);
  const circles = useLive(() => groups.all(), []) ?? [];
  const editor = useEditor('occasion', onDone);
  const { values, set } = editor;
  const { name = '', day = '', month = '', circle = '' } = values;
  const chosen = which.find((each) => each === values.which) ?? 'new-year';
  const kind = sendable.find((each) => each === values.kind) ?? 'card';
  const isOwn = chosen === 'own';
  const own = readAnnualDate({ kind: name, day, month, year: '' });
  const on = isOwn ? own && { month: own.month, day: own.day } : known[chosen];
  const save = async () => {
    if (!on) return false;
    const called = isOwn ? name : t(`occasion.which.${chosen}`);
    const circleIds = circle === '' ? [] : [circle];
    const made = await occasions.create({ name: called, on, kind, circleIds, contactIds: [] });
    if (!made) return false;
    toastWithUndo(t('occasion.created', { name: called }), made.undo);
    return true;
  };
  return (
    <EditorForm
      editor={editor}
      label={t('occasion.add')}
      look="card"
      isWhole={on !== undefined}
      onSave={save}
    >
      <Select
        label={t('occasion.name')}
        options={which.map((value) => ({ value, text: t(`occasion.which.${value}`) }))}
        value={chosen}
        onChange={(value) => set('which', value)}
      />
      {isOwn && (
        <>
          <TextField
            label={t('occasion.kindName')}
            value={name}
            onChange={(value) => set('name', value)}
          />
          <MonthDayFields
            day={day}
            month={month}
            onChange={set}
            error={editor.isTried && !on ? t('occasion.noSuchDay') : undefined}
          />
        </>
      )}
      <Select
        label={t('occasion.send')}
        options={sendable.map((value) => ({ value, text: t(`interaction.kind.${value}`) }))}
        value={kind}
        onChange={(value) => set('kind', value)}
      />
      {circles.length > 0 && (
        <Select
          label={t('occasion.circle')}
          options={[
            { value: '', text: t('occasion.noCircle') },
            ...circles.map(({ id, name: text }) => ({ value: id, text })),
          ]}
          value={circle}
          onChange={(value) => set('circle', value)}
        />
      )}
    </EditorForm>
  );
}
