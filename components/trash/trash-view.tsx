import { Trash2 } from 'lucide-react';
import { useEffect } from 'react';
import { useServices } from '@/components/shell/services-context';
import { attempt } from '@/components/shell/use-command';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { showToast } from '@/components/ui/toast-queue';
import { View } from '@/components/ui/view';
import { createTrashService, type TrashEntry } from '@/lib/services/trash-service';
import { formatDay } from '@/lib/strings/format-day';
import { shorten } from '@/lib/strings/shorten';
import { t } from '@/lib/strings/strings';

/** Everything deleted in the last 30 days, one press from being back. */
export function TrashView() {
  const trash = useService(createTrashService);
  const entries = useLive(() => trash.list(), [trash]);
  useEffect(() => void attempt(() => trash.purge()), [trash]);
  const restore = (entry: TrashEntry) => () =>
    void attempt(async () => {
      await trash.restore(entry);
      showToast({ message: t('trash.restored', { name: shorten(titleOf(entry), 40) }) });
    });
  return (
    <View title={t('trash.title')} lead={entries?.length !== 0 && t('trash.lead')}>
      {entries?.length === 0 && (
        <EmptyState title={t('trash.empty')} icon={<Trash2 />}>
          {t('trash.emptyHint')}
        </EmptyState>
      )}
      {entries && entries.length > 0 && (
        <ul className="flex flex-col">
          {entries.slice(0, 500).map((entry) => (
            <li
              key={entry.id}
              className="flex items-center justify-between gap-3 border-t border-line py-2 first:border-t-0"
            >
              <Entry entry={entry} />
              <Button size="sm" onPress={restore(entry)}>
                {t('trash.restore')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </View>
  );
}

function titleOf(entry: TrashEntry): string {
  if (entry.kind === 'person') return entry.contact.name;
  if (entry.kind !== 'interaction') return entry.text;
  return entry.interaction.text ?? t(`interaction.past.${entry.interaction.kind}`);
}

function Entry({ entry }: { entry: TrashEntry }) {
  const { clock } = useServices();
  const kind = t(`trash.kind.${entry.kind}`);
  return (
    <div className="min-w-0">
      <p dir="auto" className="truncate font-medium">
        {titleOf(entry)}
      </p>
      <p className="text-caption text-faint">
        {entry.kind === 'person' ? kind : t('trash.about', { kind, name: entry.about.name })}
        {' · '}
        {t('trash.deleted', { day: formatDay(clock.dayOf(entry.deletedAt), clock.today()) })}
      </p>
    </div>
  );
}
