import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { View } from '@/components/ui/view';
import { addDays } from '@/lib/domain/calendar/add-days';
import { trashDays } from '@/lib/services/purge-trash';
import { type TrashEntry, trashKinds } from '@/lib/services/trash-entries';
import { createTrashService } from '@/lib/services/trash-service';
import { formatDay } from '@/lib/strings/format-day';
import { shorten } from '@/lib/strings/shorten';
import { t } from '@/lib/strings/strings';
import { trashAbout, trashWords } from './trash-words';

/** So many of a kind are shown at once. */
const shownAtOnce = 50;

/** Everything deleted in the last 30 days by its kind, one press from being back. */
export function TrashView() {
  const trash = useService(createTrashService);
  const entries = useLive(() => trash.list(), [trash]);
  useEffect(() => void attempt(() => trash.purge()), [trash]);
  const restore = (entry: TrashEntry) =>
    void attempt(async () => {
      const undo = await trash.restore(entry);
      toastWithUndo(t('trash.restored', { name: shorten(trashWords(entry), 40) }), undo);
    });
  return (
    <View title={t('trash.title')} lead={entries?.length !== 0 && t('trash.lead')}>
      {entries?.length === 0 && (
        <EmptyState title={t('trash.empty')} icon={<Trash2 />}>
          {t('trash.emptyHint')}
        </EmptyState>
      )}
      {trashKinds.map((kind) => {
        const some = entries?.filter((entry) => entry.kind === kind) ?? [];
        return some.length > 0 ? (
          <Kind key={kind} title={t(`trash.kind.${kind}`)} entries={some} onRestore={restore} />
        ) : null;
      })}
    </View>
  );
}

interface KindProps {
  title: string;
  entries: readonly TrashEntry[];
  onRestore: (entry: TrashEntry) => void;
}

function Kind({ title, entries, onRestore }: KindProps) {
  const [most, setMost] = useState(shownAtOnce);
  return (
    <Section title={title}>
      <ul className="flex flex-col">
        {entries.slice(0, most).map((entry) => (
          <li
            key={entry.id}
            className="flex items-start justify-between gap-3 border-t border-line py-2 first:border-t-0 first:pt-0"
          >
            <Entry entry={entry} />
            <Button size="sm" onPress={() => onRestore(entry)}>
              {t('trash.restore')}
            </Button>
          </li>
        ))}
      </ul>
      {entries.length > most && (
        <div>
          <Button size="sm" variant="ghost" onPress={() => setMost(most + shownAtOnce)}>
            {t('common.showMore')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Entry({ entry }: { entry: TrashEntry }) {
  const { clock } = useServices();
  const about = trashAbout(entry);
  const [day, today] = [clock.dayOf(entry.deletedAt), clock.today()];
  return (
    <div className="min-w-0">
      <p dir="auto" className="line-clamp-2 break-words font-medium">
        {trashWords(entry)}
      </p>
      <p className="text-caption text-faint">
        {about && <span className="block truncate">{about}</span>}
        <span className="inline-block">
          {t('trash.deleted', { day: formatDay(day, today) })}
          {'\u00a0'}
        </span>
        <span className="inline-block">
          {t('trash.stays', { day: formatDay(addDays(day, trashDays), today) })}
        </span>
      </p>
    </div>
  );
}
