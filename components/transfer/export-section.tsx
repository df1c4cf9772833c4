import { useCommand } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast-queue';
import { type ExportKind, exportKinds } from '@/lib/services/export-kind';
import { createExportService } from '@/lib/services/export-service';
import { t } from '@/lib/strings/strings';
import { saveFile } from './save-file';

/** Everything out, in open formats. */
export function ExportSection() {
  const exporter = useService(createExportService);
  const { run, isRunning } = useCommand();
  const save = (kind: ExportKind) =>
    void run(async () => {
      const { name, type, text } = await exporter.write(kind);
      saveFile(name, text, type);
      showToast({ message: t('transfer.export.done', { name }) });
    });
  return (
    <section aria-labelledby="export" className="flex flex-col gap-4">
      <h2 id="export" className="text-body font-semibold">
        {t('transfer.export.title')}
      </h2>
      <p className="text-pretty text-soft">{t('transfer.export.lead')}</p>
      <div className="flex flex-wrap gap-2">
        {exportKinds.map((kind) => (
          <Button
            key={kind}
            variant={kind === 'json' ? 'primary' : 'quiet'}
            isDisabled={isRunning}
            onPress={() => save(kind)}
          >
            {t(`transfer.export.${kind}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
