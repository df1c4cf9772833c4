import { useServices } from '@/components/shell/services-context';
import { useCommand } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { showToast } from '@/components/ui/toast-queue';
import {
  type BackupOutcome,
  createBackupService,
  type SafetyView,
} from '@/lib/services/backup-service';
import { t } from '@/lib/strings/strings';
import { backUpNow } from './back-up-now';
import { formatTime } from './format-time';
import { PassphraseForm } from './passphrase-form';

/** A copy now, and copies by themselves. */
export function BackupSection({ view }: { view: SafetyView }) {
  const backups = useService(createBackupService);
  const { run, isRunning } = useCommand();
  const { context } = useServices();
  // What went wrong stands in the view; here only what would otherwise go by without a word.
  const tell = (outcome: BackupOutcome | null) => {
    if (outcome === 'saved') showToast({ message: t('safety.backup.saved') });
  };
  const inDownloads = () =>
    void run(async () => {
      const outcome = await backups.keepInDownloads();
      if (outcome === null) showToast({ message: t('safety.backup.denied') });
      tell(outcome);
    });
  return (
    <Section title={t('safety.backup.title')}>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          isPending={isRunning}
          onPress={() => void run(() => backUpNow(context))}
        >
          {t('safety.backup.now')}
        </Button>
        {view.place === undefined && view.canPickFolder && (
          <Button onPress={() => void run(async () => tell(await backups.keepInFolder()))}>
            {t('safety.backup.folder')}
          </Button>
        )}
        {view.place === undefined && (
          <Button onPress={inDownloads}>{t('safety.backup.downloads')}</Button>
        )}
      </div>
      {view.place === undefined ? (
        <p className="text-caption text-faint">{t('safety.backup.folderText')}</p>
      ) : (
        <Place view={view} run={(command) => void run(async () => tell(await command()))} />
      )}
      {view.failure && (
        <Failure
          failure={view.failure}
          again={() => void run(async () => tell(await backups.run()))}
        />
      )}
      <PassphraseForm isLocked={view.isLocked} />
    </Section>
  );
}

type PlaceProps = {
  view: SafetyView;
  run: (command: () => Promise<BackupOutcome | null>) => void;
};

/** Where copies go by themselves. */
function Place({ view, run }: PlaceProps) {
  const backups = useService(createBackupService);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p>
        {view.place === 'folder'
          ? t('safety.backup.chosen', { name: view.folderName ?? '' })
          : t('safety.backup.downloadsText')}
      </p>
      {view.isFolderClosed && (
        <Button size="sm" onPress={() => run(() => backups.reopenFolder())}>
          {t('safety.backup.allow')}
        </Button>
      )}
      <Button size="sm" variant="ghost" onPress={() => run(() => backups.stop().then(() => null))}>
        {t('safety.backup.stop')}
      </Button>
    </div>
  );
}

type FailureProps = { failure: NonNullable<SafetyView['failure']>; again: () => void };

/** The last copy that was not made: why, and what comes next. */
function Failure({ failure: { at, reason }, again }: FailureProps) {
  return (
    <Banner
      tone="notice"
      isLive
      actions={
        <Button size="sm" onPress={again}>
          {t('safety.backup.again')}
        </Button>
      }
    >
      {t('safety.backup.failedAt', {
        time: formatTime(at),
        reason: t(`safety.backup.failure.${reason}`),
      })}{' '}
      {reason === 'stopped' ? t('safety.backup.retryTomorrow') : t('safety.backup.retry')}
    </Banner>
  );
}
