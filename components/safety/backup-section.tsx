import { useState } from 'react';
import { useCommand } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { saveFile } from '@/components/transfer/save-file';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';
import { showToast } from '@/components/ui/toast-queue';
import { createBackupService, type SafetyView } from '@/lib/services/backup-service';
import { t } from '@/lib/strings/strings';

/** A copy now, and copies by themselves. */
export function BackupSection({ view }: { view: SafetyView }) {
  const backups = useService(createBackupService);
  const { run, isRunning } = useCommand();
  const [passphrase, setPassphrase] = useState('');
  const now = () =>
    void run(async () => {
      const { name, bytes } = await backups.make();
      saveFile(name, bytes, 'application/octet-stream');
      await backups.noteSaved(name);
      showToast({ message: t('transfer.export.done', { name }) });
    });
  return (
    <Section title={t('safety.backup.title')}>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" isPending={isRunning} onPress={now}>
          {t('safety.backup.now')}
        </Button>
        {view.place === undefined && view.canPickFolder && (
          <Button onPress={() => void run(() => backups.keepInFolder())}>
            {t('safety.backup.folder')}
          </Button>
        )}
        {view.place === undefined && (
          <Button onPress={() => void run(() => backups.keepInDownloads())}>
            {t('safety.backup.downloads')}
          </Button>
        )}
      </div>
      {view.place === undefined && (
        <p className="text-caption text-faint">{t('safety.backup.folderText')}</p>
      )}
      {view.place !== undefined && (
        <div className="flex flex-wrap items-center gap-2">
          <p>
            {view.place === 'folder'
              ? t('safety.backup.chosen', { name: view.folderName ?? '' })
              : t('safety.backup.downloadsText')}
          </p>
          {view.isFolderClosed && (
            <Button size="sm" onPress={() => void run(() => backups.reopenFolder())}>
              {t('safety.backup.allow')}
            </Button>
          )}
          <Button size="sm" variant="ghost" onPress={() => void run(() => backups.stop())}>
            {t('safety.backup.stop')}
          </Button>
        </div>
      )}
      <form
        className="flex flex-col items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void run(() => backups.setPassphrase(passphrase));
        }}
      >
        <TextField
          label={t('safety.backup.passphrase')}
          hint={t('safety.backup.passphraseHint')}
          type="password"
          value={passphrase}
          onChange={setPassphrase}
        />
        <Button type="submit">{t('common.save')}</Button>
      </form>
      {view.isLocked && <p className="text-caption text-soft">{t('safety.backup.locked')}</p>}
    </Section>
  );
}
