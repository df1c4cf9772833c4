import { Handshake, type LucideIcon, NotebookPen, Pencil, Quote, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { NewCommitment } from '@/components/commitment/new-commitment';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useEditing } from '@/components/shell/use-editing';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Prose } from '@/components/ui/prose';
import { Select } from '@/components/ui/select';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { TimelineEntry } from '@/lib/domain/interaction/timeline';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';
import { InteractionEditor } from './interaction-editor';
import { KindIcon } from './kind-icon';

type TimelineProps = {
  contactId: string;
  entries: readonly TimelineEntry[];
  today: LocalDate;
};

const firstShown = 20;

/** Everything between you and a person, the newest day first. */
export function Timeline({ contactId, entries, today }: TimelineProps) {
  const [shown, setShown] = useState(firstShown);
  const [kind, setKind] = useState('');
  const kinds = new Map(entries.map((entry) => [kindOf(entry), titleOf(entry)]));
  const chosen =
    kind === '' || !kinds.has(kind) ? entries : entries.filter((entry) => kindOf(entry) === kind);
  if (entries.length === 0) return <p className="text-soft">{t('interaction.none')}</p>;
  return (
    <>
      {kinds.size > 1 && (
        <div className="w-48 max-w-full">
          <Select
            label={t('person.filterTimeline')}
            isLabelHidden
            value={kinds.has(kind) ? kind : ''}
            onChange={setKind}
            options={[
              { value: '', text: t('person.everything') },
              ...[...kinds].map(([value, text]) => ({ value, text })),
            ]}
          />
        </div>
      )}
      <ol className="flex flex-col">
        {chosen.slice(0, shown).map((entry) => (
          <Entry key={entry.id} contactId={contactId} entry={entry} today={today} />
        ))}
      </ol>
      {chosen.length > shown && (
        <Button variant="ghost" size="sm" onPress={() => setShown(shown + 100)}>
          {t('common.showMore')}
        </Button>
      )}
    </>
  );
}

type EntryProps = { contactId: string; entry: TimelineEntry; today: LocalDate };

function Entry({ contactId, entry, today }: EntryProps) {
  const { interactions } = useServices();
  const { isEditing, edit, done, editRef } = useEditing();
  const promising = useEditing();
  const { isEditing: isPromising, editRef: promiseRef } = promising;
  if (entry.type === 'interaction' && isEditing) {
    return (
      <li className="py-2">
        <InteractionEditor interaction={entry.interaction} onDone={done} />
      </li>
    );
  }
  const remove = () =>
    void attempt(async () => {
      toastWithUndo(t('interaction.removed'), await interactions.remove(entry.id));
    });
  return (
    <li className="flex items-start gap-2 border-t border-line py-2 first:border-t-0">
      <span className="mt-0.5 shrink-0 text-faint *:size-4">
        <EntryIcon entry={entry} />
      </span>
      <div className="min-w-0 grow">
        <div className="relative flex flex-wrap items-baseline gap-x-2">
          <span className="min-w-24 grow basis-0 font-medium">{titleOf(entry)}</span>
          {entry.type === 'interaction' && (
            <span className="line-actions line-actions-over order-1 -my-1 flex shrink-0 ps-2">
              <IconButton
                label={t('commitment.from')}
                icon={<Handshake />}
                onPress={isPromising ? promising.done : promising.edit}
                ref={promiseRef}
              />
              <IconButton label={t('common.edit')} icon={<Pencil />} onPress={edit} ref={editRef} />
              <IconButton label={t('common.delete')} icon={<Trash2 />} onPress={remove} />
            </span>
          )}
          <time
            dir="auto"
            dateTime={entry.day}
            className="figures shrink-0 text-caption text-faint"
          >
            {formatDay(entry.day, today)}
          </time>
        </div>
        {entry.text && (
          <div className="text-soft">
            <Prose text={entry.text} />
          </div>
        )}
        {isPromising && (
          <div className="mt-2">
            <NewCommitment contactId={contactId} origin={entry.id} onDone={promising.done} />
          </div>
        )}
      </div>
    </li>
  );
}

const writtenIcons: Record<Exclude<TimelineEntry['type'], 'interaction'>, LucideIcon> = {
  remark: Quote,
  note: NotebookPen,
  'promise-mine': Handshake,
  'promise-theirs': Handshake,
};

function EntryIcon({ entry }: { entry: TimelineEntry }) {
  if (entry.type === 'interaction') return <KindIcon kind={entry.interaction.kind} />;
  const Icon = writtenIcons[entry.type];
  return <Icon aria-hidden />;
}

function kindOf(entry: TimelineEntry): string {
  return entry.type === 'interaction' ? entry.interaction.kind : entry.type;
}

function titleOf(entry: TimelineEntry): string {
  if (entry.type !== 'interaction') return t(`interaction.entry.${entry.type}`);
  const { kind, direction } = entry.interaction;
  return direction === 'inbound' ? t(`interaction.theyDid.${kind}`) : t(`interaction.past.${kind}`);
}
