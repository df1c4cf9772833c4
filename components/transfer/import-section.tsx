import { sayNotSaved, useCommand } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { ErrorState } from '@/components/ui/error-state';
import {
  createImportService,
  type ImportChoices,
  type ImportSummary,
} from '@/lib/services/import-service';
import { t } from '@/lib/strings/strings';
import { ColumnMapping } from './column-mapping';
import { DropZone } from './drop-zone';
import { ImportLeftOut } from './import-details';
import { ImportPreview } from './import-preview';
import { useReading } from './use-reading';

/** Without a column of names people would be called by the first half of their address. */
const tellsNames = (columns: NonNullable<ImportSummary['columns']>) =>
  columns.some(({ field }) => field === 'name' || field === 'firstName' || field === 'lastName');

/** Drop, look, choose, import. */
export function ImportSection() {
  const imports = useService(createImportService);
  const { run, isRunning: isStarting } = useCommand();
  const { read, readAgain, summary, words, isReading, cancel, forget } = useReading(imports);
  const isRunning = isReading || isStarting;
  const start = (choices: ImportChoices) =>
    void run(async () => {
      await imports.start(choices, sayNotSaved);
      forget();
    });
  const progress = words !== undefined && (
    <div className="flex flex-wrap items-center gap-3 text-soft">
      <output className="min-w-0 wrap-anywhere tabular-nums">{words}</output>
      <Button size="sm" onPress={cancel}>
        {t('common.cancel')}
      </Button>
    </div>
  );
  return (
    <section aria-labelledby="import" className="flex flex-col gap-4">
      <h2 id="import" className="text-body font-semibold">
        {t('transfer.import.title')}
      </h2>
      <p className="text-pretty text-soft">{t('transfer.import.lead')}</p>
      {!summary && (
        <>
          <DropZone
            isBusy={isRunning}
            onFiles={(chosen) => {
              if (chosen.length > 0) read(chosen);
            }}
          />
          {progress}
          <Disclosure title={t('transfer.import.how')}>
            <p className="text-soft">{t('transfer.import.howText')}</p>
          </Disclosure>
          <p className="text-caption text-faint">{t('transfer.import.formats')}</p>
        </>
      )}
      {summary?.error && (
        <ErrorState
          happened={t(`transfer.refusal.${summary.error.reason}`)}
          safe={t('transfer.refusalSafe')}
          todo={<Button onPress={forget}>{t('transfer.import.other')}</Button>}
        />
      )}
      {summary?.error && <ImportLeftOut summary={summary} />}
      {summary?.backup && (
        <Banner actions={<Button onPress={forget}>{t('transfer.import.other')}</Button>}>
          {t('transfer.backupFound')}
        </Banner>
      )}
      {summary?.columns && (
        <ColumnMapping
          columns={summary.columns}
          isOpen={summary.error !== null || !tellsNames(summary.columns)}
          isBusy={isRunning}
          onApply={readAgain}
        />
      )}
      {summary && progress}
      {summary && !summary.error && !summary.backup && (
        <ImportPreview summary={summary} isBusy={isRunning} onStart={start} onCancel={forget} />
      )}
    </section>
  );
}
