import { saveFile } from '@/components/transfer/save-file';
import { showToast } from '@/components/ui/toast-queue';
import { createBackupService } from '@/lib/services/backup-service';
import type { ServiceContext } from '@/lib/services/service-context';
import { t } from '@/lib/strings/strings';

/** Makes a copy and saves it as a file; said when it is done. */
export async function backUpNow(context: ServiceContext): Promise<void> {
  const backups = createBackupService(context);
  const { name, bytes } = await backups.make();
  saveFile(name, bytes, 'application/octet-stream');
  await backups.noteSaved(name);
  showToast({ message: t('transfer.export.done', { name }) });
}
