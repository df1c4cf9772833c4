import { SomebodyField } from '@/components/contact/somebody-field';
import { PastDayField } from '@/components/interaction/past-day-field';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { DayField } from '@/components/ui/day-field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { addDays } from '@/lib/domain/calendar/add-days';
import { addInterval } from '@/lib/domain/calendar/add-interval';
import { directions, interactionKinds } from '@/lib/domain/interaction/interaction-kind';
import { usualDirection } from '@/lib/domain/interaction/usual-direction';
import type { QuickLogDraft } from '@/lib/domain/quick-log/draft';
import { t } from '@/lib/strings/strings';
import type { ChipKey } from './quick-log-chips';
import type { QuickLogState } from './use-quick-log';

type EditorProps = { state: QuickLogState; draft: QuickLogDraft; at: number; onDone: () => void };

const kindOptions = interactionKinds.map((value) => ({
  value,
  text: t(`interaction.kind.${value}`),
}));
const directionOptions = directions.map((value) => ({
  value,
  text: t(`interaction.direction.${value}`),
}));
const ownerOptions = [
  { value: 'me' as const, text: t('quickLog.mine') },
  { value: 'them' as const, text: t('quickLog.theirs') },
];
const replaced = <T,>(list: readonly T[], at: number, value: T): T[] =>
  list.map((known, index) => (index === at ? value : known));

/** The field behind a chip: every piece of the line can be changed by key or mouse. */
export function QuickLogEditor({ chip, ...props }: Omit<EditorProps, 'at'> & { chip: ChipKey }) {
  const [name = '', at = '0'] = chip.split(':');
  const Editor = editors[name];
  if (!Editor) return null;
  return (
    <div className="flex flex-col gap-2 rounded-lg border border-line bg-sunken p-2.5">
      <Editor {...props} at={Number(at)} />
      <div>
        <Button size="sm" onPress={props.onDone}>
          {t('quickLog.done')}
        </Button>
      </div>
    </div>
  );
}

function Who({ state, draft }: EditorProps) {
  return (
    <>
      <div className="flex flex-wrap gap-1.5">
        {draft.contactIds.map((id) => (
          <Chip
            key={id}
            onRemove={() =>
              state.edit({ contactIds: draft.contactIds.filter((other) => other !== id) })
            }
          >
            {state.nameOf(id)}
          </Chip>
        ))}
        {draft.unknownNames.map((name) => (
          <Chip
            key={name}
            onRemove={() =>
              state.edit({ unknownNames: draft.unknownNames.filter((other) => other !== name) })
            }
          >
            {t('quickLog.newPerson', { name })}
          </Chip>
        ))}
      </div>
      <SomebodyField
        label={t('quickLog.addPerson')}
        without={draft.contactIds}
        onFound={({ id }) => state.edit({ contactIds: [...draft.contactIds, id] })}
      />
    </>
  );
}

function Which({ state, draft, at, onDone }: EditorProps) {
  const asked = draft.ambiguities[at];
  if (!asked) return null;
  const details = new Map(state.entries.map(({ id, detail }) => [id, detail]));
  const choose = (id: string) => {
    state.edit({
      contactIds: [...new Set([...draft.contactIds, id])],
      ambiguities: draft.ambiguities.filter((_, index) => index !== at),
    });
    onDone();
  };
  return (
    <div
      role="group"
      aria-label={t('quickLog.which', { name: asked.text })}
      className="flex flex-col items-start gap-1"
    >
      {asked.contactIds.slice(0, 8).map((id) => (
        <Button key={id} size="sm" onPress={() => choose(id)}>
          {[state.nameOf(id), details.get(id)].filter(Boolean).join(' · ')}
        </Button>
      ))}
    </div>
  );
}

function Kind({ state, draft }: EditorProps) {
  return (
    <div className="grid grid-cols-2 gap-2">
      <Select
        label={t('interaction.whatHappened')}
        options={kindOptions}
        value={draft.kind}
        onChange={(kind) => state.edit({ kind, direction: usualDirection(kind) })}
      />
      <Select
        label={t('interaction.who')}
        options={directionOptions}
        value={draft.direction}
        onChange={(direction) => state.edit({ direction })}
      />
    </div>
  );
}

function Day({ state, draft }: EditorProps) {
  return (
    <PastDayField
      label={t('interaction.when')}
      value={draft.day}
      onChange={(day) => state.edit({ day })}
    />
  );
}

function Remark({ state, draft, at }: EditorProps) {
  return (
    <TextArea
      label={t('contact.remark')}
      look="quote"
      value={draft.remarks[at] ?? ''}
      onChange={(remark) => state.edit({ remarks: replaced(draft.remarks, at, remark) })}
    />
  );
}

function Promise({ state, draft, at }: EditorProps) {
  const promise = draft.commitments[at];
  if (!promise) return null;
  const change = (fields: Partial<typeof promise>) =>
    state.edit({ commitments: replaced(draft.commitments, at, { ...promise, ...fields }) });
  return (
    <>
      <TextField
        label={t('quickLog.promise')}
        value={promise.text}
        onChange={(text) => change({ text })}
      />
      <div className="grid grid-cols-2 gap-2">
        <Select
          label={t('quickLog.promiseOwner')}
          options={ownerOptions}
          value={promise.owner}
          onChange={(owner) => change({ owner })}
        />
        <DayField
          label={t('quickLog.dueOn')}
          value={promise.dueOn ?? ''}
          onChange={(dueOn) => change({ dueOn: dueOn || undefined })}
        />
      </div>
    </>
  );
}

function Next({ state, draft }: EditorProps) {
  const { today } = state;
  return (
    <DayField
      label={t('quickLog.nextDay')}
      value={draft.reachOutOn ?? ''}
      min={addDays(today, 1)}
      onChange={(day) => state.edit({ reachOutOn: day || null })}
      quickDays={[
        { label: t('quickLog.inAWeek'), day: addDays(today, 7) },
        { label: t('quickLog.inTwoWeeks'), day: addDays(today, 14) },
        { label: t('quickLog.inAMonth'), day: addInterval(today, { every: 1, unit: 'month' }) },
      ]}
    />
  );
}

function Tags({ state, draft }: EditorProps) {
  return (
    <TextField
      label={t('quickLog.tags')}
      defaultValue={draft.tags.join(', ')}
      onChange={(typed) =>
        state.edit({ tags: typed.split(/[,#]/).flatMap((tag) => tag.trim() || []) })
      }
    />
  );
}

function Note({ state, draft }: EditorProps) {
  return (
    <TextArea
      label={t('quickLog.note')}
      value={draft.text}
      onChange={(text) => state.edit({ text })}
    />
  );
}

const editors: Record<string, (props: EditorProps) => React.ReactNode> = {
  who: Who,
  which: Which,
  kind: Kind,
  day: Day,
  remark: Remark,
  promise: Promise,
  next: Next,
  tags: Tags,
  note: Note,
};
