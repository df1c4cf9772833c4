import { attempt, useCommand } from '@/components/shell/use-command';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { showToast } from '@/components/ui/toast-queue';
import { createImportService, type ImportRecord } from '@/lib/services/import-service';
import { t } from '@/lib/strings/strings';

/** Imports under way and done: progress, pause, go on, take back. */
export function ImportList() {
  const imports = useService(createImportService);
  const records = useLive(() => imports.list(), [imports]);
  if (!records || records.length === 0) return null;
  return (
    <Section title={t('transfer.jobs.title')}>
      <ul className="flex flex-col gap-2">
        {records.map((record, place) => (
          <li key={record.id}>
            <Card>
              <ImportRow record={record} canUndo={record.canUndo} isNewest={place === 0} />
            </Card>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type ImportRowProps = { record: ImportRecord; canUndo: boolean; isNewest: boolean };

function ImportRow({ record, canUndo, isNewest }: ImportRowProps) {
  const imports = useService(createImportService);
  const { run, isRunning } = useCommand();
  const { id, name, state, chunks, nextChunk, counts } = record;
  const isUnderWay = state === 'running' || state === 'paused';
  const takeBack = () =>
    void run(async () => {
      await imports.undo(id);
      showToast({ message: t('transfer.jobs.taken') });
    });
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <bdi className="min-w-0 truncate font-medium">{name}</bdi>
        <span className="text-caption text-soft">{t(`transfer.jobs.state.${state}`)}</span>
      </div>
      {(isUnderWay || state === 'undoing') && (
        <Progress label={t('transfer.jobs.progress', { name })} value={nextChunk} of={chunks} />
      )}
      <p className="text-caption text-soft">{t('transfer.jobs.result', counts)}</p>
      {state === 'running' && (
        <p className="text-caption text-faint">{t('transfer.jobs.closing')}</p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {state === 'done' && isNewest && counts.added > 0 && (
          <TextLink href="#/triage">{t('transfer.jobs.firstLook')}</TextLink>
        )}
        {state === 'running' && (
          <Button size="sm" onPress={() => void attempt(() => imports.pause(id))}>
            {t('transfer.jobs.pause')}
          </Button>
        )}
        {state === 'paused' && (
          <Button size="sm" onPress={() => void attempt(() => imports.resume(id))}>
            {t('transfer.jobs.resume')}
          </Button>
        )}
        {canUndo && state !== 'undoing' && (
          <Button size="sm" variant="ghost" isPending={isRunning} onPress={takeBack}>
            {isUnderWay ? t('transfer.jobs.cancel') : t('transfer.jobs.undo')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Progress({ label, value, of }: { label: string; value: number; of: number }) {
  return (
    <progress
      aria-label={label}
      value={value}
      max={Math.max(1, of)}
      className="h-2 w-full appearance-none overflow-hidden rounded-full border-none bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
    />
  );
}
