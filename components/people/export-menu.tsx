import { Download } from 'lucide-react';
import { useCommand } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { saveFile } from '@/components/transfer/save-file';
import { Button } from '@/components/ui/button';
import { MenuButton } from '@/components/ui/menu';
import { showToast } from '@/components/ui/toast-queue';
import { exportKinds } from '@/lib/services/export-kind';
import { createExportService } from '@/lib/services/export-service';
import { t } from '@/lib/strings/strings';

/** Everybody selected, as a file of one's choice. */
export function ExportMenu({ ids }: { ids: readonly string[] }) {
  const exporter = useService(createExportService);
  const { run, isRunning } = useCommand();
  return (
    <MenuButton
      label={t('people.bulk.export')}
      trigger={
        <Button size="sm" icon={<Download />} isPending={isRunning}>
          {t('people.bulk.export')}
        </Button>
      }
      entries={exportKinds.map((kind) => ({
        id: kind,
        label: t(`people.bulk.exportAs.${kind}`),
        onAction: () =>
          void run(async () => {
            const { name, type, text } = await exporter.write(kind, ids);
            saveFile(name, text, type);
            showToast({ message: t('people.bulk.exported', { count: ids.length, name }) });
          }),
      }))}
    />
  );
}
